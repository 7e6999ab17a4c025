/** A step with a page in both languages. */
export const stepFile = 'content/docs/steps/bootcamp.mdx';
export const stepFileEn = 'content/docs/en/steps/bootcamp.mdx';

/** The session of that step. */
export const sessionFile = 'content/sessions/bootcamp.yaml';

/** A step that can be run: its pages show its one session. */
export const smallStep: Record<string, string> = {
	[stepFile]: `---
title: Bootcamp
description: De kring leert elkaar kennen op één lange dag.
step:
  order: 1
  provenance: [proposal]
  phase: start
  months: { from: 1, to: 2 }
  settings: [joint-session]
---

## Doel

## Wie en waar

## Voorbereiding

## Verloop

<Agenda session="bootcamp"/>

## Oogst

## Valkuilen

## Voor de coach

## Tot de volgende keer
`,
	[stepFileEn]: `---
title: Bootcamp
description: The circle gets to know each other in one day.
follows: mthmqqtjtb
---

## Goal

## Who and where

## Preparation

## How to run it

<Agenda session="bootcamp"/>

## Harvest

## Pitfalls

## Notes for the coach

## Until the next time
`,
	[sessionFile]: `title: { nl: Bootcamp, en: Bootcamp }
summary: { nl: De kring kent elkaar., en: The circle knows each other. }
step: bootcamp
order: 1
months: { from: 1, to: 1 }
setting: joint-session
lead: coach
who: { nl: De kring., en: The circle. }
people: { from: 6, to: 12 }
minutes: 50
rows:
  - id: round
    minutes: 20
    title: { nl: Ronde, en: Round }
    form: whole
    say:
      - { nl: Hoe kom je hier?, en: How do you come here? }
  - id: pairs
    minutes: 30
    title: { nl: Per twee, en: In pairs }
    form: pairs
    do: { nl: Praat met elkaar., en: Talk to each other. }
end:
  - { nl: De kring kent elkaar., en: The circle knows each other. }
wrong:
  - when: { nl: Niemand praat., en: Nobody talks. }
    then: { nl: Wacht., en: Wait. }
`,
};

/** The step with one text of one of its files replaced by another. */
export function changedStep(file: string, from: string, to: string): Record<string, string> {
	const text = smallStep[file]!;
	if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${file}.`);
	return { ...smallStep, [file]: text.replace(from, to) };
}

/** A worksheet that takes some minutes, in two parts: look, 5 minutes, and weigh, 30 minutes. */
export function sheet(id: string, minutes: number, order = 1): Record<string, string> {
	const part = (name: string, time: number) => `  - id: ${name}
    minutes: ${time}
    title: { nl: Deel, en: Part }
    fields:
      - { id: ${name}-what, kind: short-text, label: { nl: Wat, en: What } }
`;
	return {
		[`content/docs/worksheets/${id}.mdx`]: `---
title: Wandeling ${order}
description: Loop rond en zet op papier wat je ziet liggen, en hoeveel.
worksheet:
  order: ${order}
  provenance: [proposal]
  minutes: { from: ${minutes}, to: ${minutes + 10} }
  with: [group]
---

## Waarvoor

## Wanneer

## Alleen

## In groep

## Voorbeeld

## Tips voor de coach
`,
		[`content/worksheets/${id}.yaml`]: `version: 1
date: '2026-03-31'
intro: { nl: Kort, en: Short }
parts:
${part('look', 5)}${part('weigh', 30)}`,
	};
}

import { smallStep } from './small-session.ts';

/** The one unit of the smallest course. */
export const unitFile = 'content/course/role.yaml';

/** Its class. */
export const classFile = 'content/sessions/class-role.yaml';

/** What holds of the smallest course. */
export const courseFile = 'content/course.yaml';

/** A course of one credit, one week and one unit. */
export const smallCourse: Record<string, string> = {
	...smallStep,
	[unitFile]: `order: 1
title: { nl: De rol, en: The role }
question: { nl: Wie ben je?, en: Who are you? }
summary: { nl: Je kent de rol en je herkent ze., en: You know the role and you recognise it. }
objectives:
  - id: tell
    outcome: recognise
    text: { nl: vertelt wat de rol is, en: tells what the role is }
    competences: [creativity]
keyPoints:
  - text: { nl: De rol is er al., en: The role is there. }
    sources: [edmondson-1999]
session: class-role
practice:
  - { row: round, objectives: [tell] }
readings:
  - page: steps/bootcamp
    minutes: 60
    why: { nl: Kijk naar de ronde., en: Look at the round. }
  - page: barriers/silos
    minutes: 90
    optional: true
    why: { nl: Wie wil., en: Whoever wants. }
assignment:
  title: { nl: Verhaal, en: Story }
  company: alone
  minutes: 1200
  task:
    - { nl: Schrijf het op., en: Write it down. }
  handIn: { what: { nl: Een blad, en: One page } }
  parts: [portfolio]
  criteria:
    - id: deed
      objective: tell
      text: { nl: Noemt een daad., en: Names a deed. }
questionMinutes: 60
questions:
  - id: first
    kind: single
    objective: tell
    ask: { nl: Wat is het?, en: What is it? }
    options:
      - id: a
        text: { nl: Een rol, en: A role }
        right: true
        why: { nl: Zo is het., en: It is. }
      - id: b
        text: { nl: Een titel, en: A title }
        why: { nl: Dat niet., en: It is not. }
teacher:
  notes:
    - { nl: Wacht op het antwoord., en: Wait for the answer. }
  pitfalls:
    - when: { nl: Iemand zwijgt., en: Someone is silent. }
      then: { nl: Wacht., en: Wait. }
`,
	[classFile]: `title: { nl: Les een, en: Class one }
summary: { nl: De klas kent de rol., en: The class knows the role. }
unit: role
order: 1
setting: class
lead: teacher
who: { nl: De klas., en: The class. }
people: { from: 6, to: 30 }
minutes: 180
rows:
  - id: round
    minutes: 180
    title: { nl: Ronde, en: Round }
    form: pairs
    say:
      - { nl: Vertel., en: Tell. }
end:
  - { nl: Iedereen sprak., en: Everyone spoke. }
wrong:
  - when: { nl: Niemand praat., en: Nobody talks. }
    then: { nl: Wacht., en: Wait. }
`,
	[courseFile]: `title: { nl: Het vak, en: The course }
summary: { nl: Eén week., en: One week. }
for:
  - { nl: Wie wil., en: Whoever wants. }
ects: 1
hoursPerCredit: 25
hoursSource: edmondson-1999
weeks: 1
contactHours: 3
teams: { from: 3, to: 4 }
outcomes:
  - id: recognise
    text: { nl: herkent de rol, en: recognises the role }
assessment:
  - id: portfolio
    weight: 100
    company: alone
    title: { nl: Map, en: Folder }
    text: { nl: Alles samen., en: All of it. }
    due: 1
    criteria:
      - id: whole
        text: { nl: Alles is er., en: It is all there. }
        levels:
          below: { nl: Er is niets., en: There is nothing. }
          enough: { nl: Er is iets., en: There is something. }
          good: { nl: Er is veel., en: There is much. }
          strong: { nl: Alles is er., en: It is all there. }
pass:
  - { nl: Je was er., en: You were there. }
expected:
  student:
    - { nl: Kom., en: Come. }
  host:
    - { nl: Vertel., en: Tell. }
  never:
    - { nl: Niets beloven., en: Promise nothing. }
host:
  arrange:
    - { nl: Bel., en: Call. }
ai:
  - { nl: Zeg het., en: Say so. }
frameworks:
  - id: entrecomp
    name: EntreComp
    source: edmondson-1999
    areas:
      - id: ideas
        name: { nl: Kansen, en: Opportunities }
        competences:
          - id: creativity
            name: { nl: creativiteit, en: creativity }
`,
};

/** The course with one text of one of its files replaced by another. */
export function changedCourse(file: string, from: string, to: string): Record<string, string> {
	const text = smallCourse[file]!;
	if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${file}.`);
	return { ...smallCourse, [file]: text.replace(from, to) };
}

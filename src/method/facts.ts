import type { Language } from '../language/locales.ts';
import { facts } from './methodology.ts';
import type { PageKind } from './schemas/kinds.ts';
import type { Provenance } from './schemas/provenance.ts';

/** Looks up a text of the interface, with its blanks filled in. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** A fact about an item in words. */
export interface Fact {
	label: string;
	value: string;
}

/** The facts of an item in the reader's words, in the order in which they help to choose. */
export function factsOf(kind: PageKind, name: string, language: Language, t: Translate): Fact[] {
	const list = (prefix: string, values: readonly string[]) =>
		values.map((value) => t(`${prefix}.${value}`)).join(', ');
	const span = (key: string, { from, to }: { from: number; to: number }) =>
		t(`${key}.${from === to ? 'one' : 'range'}`, { from, to });

	const all: { [K in PageKind]: () => [label: string, value: string | undefined][] } = {
		framework: () => [],
		steps: () => {
			const { phase, months, settings } = facts.steps.get(name)!;
			return [
				['phase', t(`phase.${phase}`)],
				['months', span('facts.months', months)],
				['settings', list('setting', settings)],
			];
		},
		barriers: () => [['group', t(`group.${facts.barriers.get(name)!.group}`)]],
		levers: () => {
			const { level, horizon } = facts.levers.get(name)!;
			return [
				['level', t(`level.${level}`)],
				['horizon', t(`horizon.${horizon}`)],
			];
		},
		cases: () => {
			const { organisation, sector, countries, years, evidence, rStrategies } =
				facts.cases.get(name)!;
			return [
				['organisation', organisation],
				['sector', t(`sector.${sector}`)],
				['countries', countries.map((code) => countryName(code, language)).join(', ')],
				['years', period(years, t)],
				['rStrategies', rStrategies.join(', ')],
				['evidence', t(`evidence.${evidence}`)],
			];
		},
		worksheets: () => {
			const { minutes, with: company } = facts.worksheets.get(name)!;
			return [
				['minutes', span('facts.minutes', minutes)],
				['with', list('with', company)],
			];
		},
	};

	return all[kind]().flatMap(([label, value]) =>
		value ? [{ label: t(`facts.${label}`), value }] : [],
	);
}

/** What an item rests on, the strongest ground first. */
export function provenanceOf(kind: PageKind, name: string): readonly Provenance[] {
	return facts[kind].get(name)?.provenance ?? [];
}

/** The name of a country in a language, by its ISO 3166 code. */
export function countryName(code: string, language: Language): string {
	return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

function period({ from, to }: { from?: number; to?: number }, t: Translate): string | undefined {
	if (from === undefined) return to === undefined ? undefined : t('facts.years.to', { to });
	if (to === undefined) return t('facts.years.from', { from });
	return from === to ? String(from) : t('facts.years.range', { from, to });
}

import path from 'node:path';
import { addressOf, withLocale, type Language } from '../../../language/locales.ts';
import { uiKey, wordsOf } from '../../../language/words.ts';
import { form } from '../../../method/schemas/form.ts';
import { resolve, type Item } from '../../../method/worksheets/resolve.ts';
import { sheetWords, type Worksheet } from '../worksheet.ts';
import { siteConfig } from '../../../../site.config.ts';
import type { Page } from '../../../check/page.ts';
import { readProject, type Project } from '../../../check/project.ts';
import { methodLanguage } from '../../../language/active.ts';

/** Every worksheet of the project in a language, read without Astro. */
export async function readWorksheets(root: string, language: Language): Promise<Worksheet[]> {
	const project = await readProject(root);
	const t = wordsOf(language);
	return project.forms.map(({ file, source }) => {
		const id = path.basename(file, '.yaml');
		const sheet = resolve(form.parse(source.data), language, {
			barriers: itemsOf(project, 'barriers', language),
			levers: itemsOf(project, 'levers', language),
		});
		const { title, summary } = pageWordsOf(project, `worksheets/${id}`, language);
		return {
			id,
			title,
			summary,
			language,
			facts: [],
			sheet,
			site: 'De Nieuwe Samenzweerders',
			address: new URL(addressOf(`worksheets/${id}`, language, siteConfig.base), siteConfig.url)
				.href,
			words: sheetWords(sheet, language, t),
		};
	});
}

function itemsOf(project: Project, kind: 'barriers' | 'levers', language: Language): Item[] {
	const block = kind === 'barriers' ? 'barrier' : 'lever';
	const factsOf = ({ frontmatter }: Page) =>
		(frontmatter.data as Record<string, { order: number; group?: string }>)[block]!;
	const t = wordsOf(language);
	return project.pages
		.filter((page) => page.kind === kind && page.language === methodLanguage)
		.sort((a, b) => factsOf(a).order - factsOf(b).order)
		.map((page) => {
			const { title, statement } = pageWordsOf(project, page.name, language);
			const { group } = factsOf(page);
			return {
				id: path.basename(page.name),
				label: title,
				...(statement && { help: statement }),
				...(group && { group: t(uiKey(`group.${group}`)) }),
			};
		});
}

function pageWordsOf({ pages }: Project, name: string, language: Language) {
	const page =
		pages.find(({ id }) => id === withLocale(name, language)) ??
		pages.find(({ id }) => id === name);
	const { title, description, statement } = (page?.frontmatter.data ?? {}) as Record<
		string,
		string
	>;
	return { title: title ?? name, summary: description ?? '', statement };
}

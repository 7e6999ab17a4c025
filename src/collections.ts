import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { shown } from './method/shown-loader.ts';
import { guardDoor } from './prose/guard/door.ts';
import { guarded } from './prose/guard/loader.ts';
import { interfaceWords, shownPages } from './prose/guard/loaders.ts';
import { work } from './method/schemas/bibliography.ts';
import { course } from './method/schemas/course.ts';
import { form } from './method/schemas/form.ts';
import { glossaryTerm } from './method/schemas/glossary.ts';
import { kinds, type FactsOf } from './method/schemas/kinds.ts';
import { pageKinds, type PageKind } from './method/schemas/kind-names.ts';
import { page } from './method/schemas/page.ts';
import type { Ref } from './method/schemas/ref.ts';
import { release } from './method/schemas/release.ts';
import { route } from './method/schemas/route.ts';
import { rule } from './method/schemas/rule.ts';
import { sendable } from './method/schemas/sendable.ts';
import { session } from './method/schemas/session.ts';
import { ui } from './method/schemas/ui.ts';
import { unit } from './method/schemas/unit.ts';

const ref = reference as Ref;

/**
 * The Dutch pages of one kind, read for their facts. Starlight reads the same files as pages.
 *
 * MDX only: Astro renders `.md` while it loads, so a `.md` page would be rendered twice.
 */
const facts = <K extends PageKind>(kind: K) => {
	const { block, schema } = kinds[kind];
	return defineCollection({
		loader: shown(
			guarded(
				glob({
					base: `./content/docs/${kind}`,
					pattern: '**/[^_]*.mdx',
					retainBody: false,
				}),
			),
		),
		schema: z.looseObject({ [block]: schema(ref) }).transform((data) => data[block] as FactsOf<K>),
	});
};

/** The files of a folder of data, but for those that nobody sees yet. */
const yamlIn = (folder: string, how?: { keep: boolean }) =>
	shown(guarded(glob({ base: `./content/${folder}`, pattern: '[^_]*.yaml' })), how);

export const collections = {
	docs: defineCollection({ loader: shownPages(), schema: docsSchema({ extend: page }) }),
	i18n: defineCollection({
		loader: interfaceWords(),
		schema: i18nSchema({ extend: ui }),
	}),

	...(Object.fromEntries(pageKinds.map((kind) => [kind, facts(kind)])) as {
		[K in PageKind]: ReturnType<typeof facts<K>>;
	}),

	glossary: defineCollection({ loader: yamlIn('glossary'), schema: glossaryTerm(ref) }),
	routes: defineCollection({ loader: yamlIn('routes', { keep: true }), schema: route(ref) }),
	changes: defineCollection({ loader: yamlIn('changes'), schema: release(ref) }),
	forms: defineCollection({ loader: yamlIn('worksheets'), schema: form }),
	sessions: defineCollection({ loader: yamlIn('sessions'), schema: session(ref) }),
	texts: defineCollection({ loader: yamlIn('texts'), schema: sendable }),
	rules: defineCollection({ loader: yamlIn('rules'), schema: rule }),
	course: defineCollection({ loader: yamlIn('course'), schema: unit(ref) }),
	// One file, and so one entry: “course”.
	wholeCourse: defineCollection({
		loader: shown(guarded(glob({ base: './content', pattern: 'course.yaml' }))),
		schema: course(ref),
	}),
	bibliography: defineCollection({
		loader: guarded(
			file('content/bibliography.json', {
				parser: (text) => {
					guardDoor(text, 'content/bibliography.json');
					return JSON.parse(text);
				},
			}),
		),
		schema: work,
	}),
};

import { z } from 'astro/zod';
import type { Ref } from './ref.ts';
import { text } from './text.ts';

/** How a change matters to whoever uses the method, what matters most first. */
export const changeKinds = ['meaning', 'new', 'removed', 'wording'] as const;

const change = (ref: Ref) =>
	z
		.strictObject({
			kind: z
				.enum(changeKinds)
				.describe(
					'`meaning`: what a page says has changed. `new`: it was not there. `removed`: it is gone or has another address. `wording`: the same in other words.',
				),
			pages: z
				.array(ref('docs'))
				.default([])
				.describe('The pages concerned, by their address: `steps/bootcamp`. None: the whole site.'),
			gone: z
				.string()
				.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'Write an address without slashes around it.')
				.optional()
				.describe('With `removed`: the address that no longer exists.'),
			instead: ref('docs')
				.optional()
				.describe('With `gone`: the page to which its readers are taken.'),
			text: text.describe('One sentence that says what changed.'),
		})
		.superRefine(({ kind, gone, instead }, context) => {
			const problem = (path: string, message: string, hint: string) =>
				context.addIssue({ code: 'custom', path: [path], message, params: { hint } });
			if (gone && kind !== 'removed')
				problem(
					'gone',
					'Only what is removed is gone.',
					'Write “kind: removed”, or leave “gone:” out.',
				);
			if (gone && !instead)
				problem(
					'gone',
					`Nobody says where the readers of “${gone}” go.`,
					'Add “instead:” with a page.',
				);
		});

/** A version of the method for its readers. One YAML file each in `content/changes/`. */
export const release = (ref: Ref) =>
	z.strictObject({
		version: z
			.string()
			.regex(/^\d+\.\d+\.\d+$/, 'Write a version as three numbers between quotes: ‘1.2.0’.')
			.describe('The version, as package.json and CITATION.cff have it.'),
		date: z.iso
			.date('Write a day between quotes, as ‘2026-03-31’.')
			.describe('The day on which it came out, between quotes.'),
		summary: text.describe('What this version is about, in a sentence.'),
		changes: z.array(change(ref)).min(1, 'A version in which nothing changed is no version.'),
	});

export type Release = z.infer<ReturnType<typeof release>>;

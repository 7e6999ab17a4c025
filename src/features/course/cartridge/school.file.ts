import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypes } from '../../../site/paper/media-types.ts';
import { allSchoolFiles, schoolFile, type SchoolFile } from './files.ts';
import type { Language } from '../../../language/locales.ts';

export const getStaticPaths = (() =>
	allSchoolFiles.map(({ what, language, name }) => ({
		params: { name },
		props: { what, language },
	}))) satisfies GetStaticPaths;

/** One file for the system of a school. */
export const GET: APIRoute = async ({ props }) => {
	const { what, language } = props as { what: SchoolFile; language: Language };
	return new Response((await schoolFile(what, language)) as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': mediaTypes.zip },
	});
};

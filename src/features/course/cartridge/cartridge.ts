import type { Language } from '../../../language/locales.ts';
import type { Unit } from '../unit.ts';
import { quizOf, type QuizWords } from './qti12.ts';
import { documentOf, el, type Element } from './xml.ts';

/**
 * The versions of Common Cartridge that we make: the newest that is widely read, and the newest that
 * Moodle reads (its importer refuses a manifest of any later one).
 */
export const versions = ['1.3', '1.1'] as const;

export type Version = (typeof versions)[number];

/** A page of a unit, and addresses that belong to it. */
export interface CartridgeUnit {
	unit: Unit;
	/** What a student reads, as HTML. */
	html: string;
	links: readonly { title: string; url: string }[];
}

/** What is in a cartridge besides its units. */
export interface CartridgeWords extends QuizWords {
	title: string;
	description: string;
	rights: string;
	/** “Week 3: Barriers” */
	week: (unit: Unit) => string;
	/** Name of the self-check in the list of a unit. */
	check: string;
	/** Name of the page of the unit in that list. */
	read: string;
}

/** What differs between the versions, besides the numbers in the names. */
const names = {
	'1.3': {
		imscp: 'ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd',
		lom: 'ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd',
		quiz: 'ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd',
		link: 'ccv1p3/ccv1p3_imswl_v1p3.xsd',
	},
	'1.1': {
		imscp: 'ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd',
		lom: 'ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd',
		quiz: 'ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd',
		link: 'ccv1p1/ccv1p1_imswl_v1p1.xsd',
	},
} as const;

const schema = (file: string) => `http://www.imsglobal.org/profile/cc/${file}`;
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

/** The files of a Common Cartridge, by their name in the archive. */
export function cartridgeOf(
	units: readonly CartridgeUnit[],
	version: Version,
	language: Language,
	words: CartridgeWords,
): Record<string, string> {
	const own = names[version];
	const number = version.replace('.', 'p');
	const link = `http://www.imsglobal.org/xsd/imsccv${number}/imswl_v${number}`;
	const files: Record<string, string> = {};
	const resources: Element[] = [];
	const add = (id: string, type: string, file: string, text: string) => {
		files[file] = text;
		resources.push(
			el(
				'resource',
				{ identifier: id, type, ...(type === 'webcontent' && { href: file }) },
				el('file', { href: file }),
			),
		);
	};
	const items = units.map(({ unit, html, links }) => {
		const { id } = unit;
		const entries = [
			{ id: `page-${id}`, title: words.read },
			...links.map(({ title }, index) => ({ id: `link-${id}-${index + 1}`, title })),
			{ id: `quiz-${id}`, title: words.check },
		];
		add(`page-${id}`, 'webcontent', `units/${id}.html`, html);
		links.forEach(({ title, url }, index) => {
			const root = el(
				'webLink',
				{
					xmlns: link,
					'xmlns:xsi': xsi,
					'xsi:schemaLocation': `${link} ${schema(own.link)}`,
				},
				el('title', {}, title),
				el('url', { href: url, target: '_blank' }),
			);
			const name = `link-${id}-${index + 1}`;
			add(name, `imswl_xmlv${number}`, `links/${name}.xml`, documentOf(root));
		});
		add(
			`quiz-${id}`,
			`imsqti_xmlv1p2/imscc_xmlv${number}/assessment`,
			`quizzes/${id}.xml`,
			quizOf(unit, `${words.week(unit)} – ${words.check}`, schema(own.quiz), words),
		);
		return el(
			'item',
			{ identifier: `item-${id}` },
			el('title', {}, words.week(unit)),
			...entries.map((entry) =>
				el(
					'item',
					{ identifier: `item-${entry.id}`, identifierref: entry.id },
					el('title', {}, entry.title),
				),
			),
		);
	});
	const manifest = manifestOf(version, language, words, items, resources);
	return { 'imsmanifest.xml': documentOf(manifest), ...files };
}

function manifestOf(
	version: Version,
	language: Language,
	{ title, description, rights }: CartridgeWords,
	items: readonly Element[],
	resources: readonly Element[],
): Element {
	const number = version.replace('.', 'p');
	const cp = `http://www.imsglobal.org/xsd/imsccv${number}/imscp_v1p1`;
	const lom = `http://ltsc.ieee.org/xsd/imsccv${number}/LOM/manifest`;
	const own = names[version];
	const text = (words: string) => el('lomimscc:string', { language }, words);
	return el(
		'manifest',
		{
			// Moodle looks for this one in the first 500 characters.
			xmlns: cp,
			identifier: `course-${language}`,
			'xmlns:lomimscc': lom,
			'xmlns:xsi': xsi,
			'xsi:schemaLocation': `${cp} ${schema(own.imscp)} ${lom} ${schema(own.lom)}`,
		},
		el(
			'metadata',
			{},
			el('schema', {}, 'IMS Common Cartridge'),
			el('schemaversion', {}, `${version}.0`),
			el(
				'lomimscc:lom',
				{},
				el(
					'lomimscc:general',
					{},
					el('lomimscc:title', {}, text(title)),
					el('lomimscc:language', {}, language),
					el('lomimscc:description', {}, text(description)),
				),
				el(
					'lomimscc:rights',
					{},
					el('lomimscc:copyrightAndOtherRestrictions', {}, el('lomimscc:value', {}, 'yes')),
					el('lomimscc:description', {}, text(rights)),
				),
			),
		),
		el(
			'organizations',
			{},
			el(
				'organization',
				{ identifier: 'organization', structure: 'rooted-hierarchy' },
				el('item', { identifier: 'root' }, ...items),
			),
		),
		el('resources', {}, ...resources),
	);
}

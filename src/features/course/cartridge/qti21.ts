import type { Language } from '../../../language/locales.ts';
import type { Unit } from '../unit.ts';
import { itemId, itemOf, namespaces, type ItemWords } from './qti21-item.ts';
import { documentOf, el, type Element } from './xml.ts';

const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/**
 * The self-checks as a package of QTI 2.1: an item per question, a test per unit, and the manifest. What
 * is said of an option comes as feedback to whoever chose it.
 */
export function qtiPackage(
	units: readonly Unit[],
	language: Language,
	words: ItemWords,
): Record<string, string> {
	const items = units.flatMap((unit) =>
		unit.questions.map((question) => ({
			id: itemId(unit.id, question.id),
			xml: itemOf(unit, question, language, words),
		})),
	);
	const tests = units.map((unit) => ({
		id: `test-${unit.id}`,
		items: unit.questions.map((question) => itemId(unit.id, question.id)),
		xml: testOf(unit),
	}));
	return {
		'imsmanifest.xml': documentOf(manifestOf(language, items, tests)),
		...Object.fromEntries(items.map(({ id, xml }) => [fileOf(id), documentOf(xml)])),
		...Object.fromEntries(tests.map(({ id, xml }) => [fileOf(id), documentOf(xml)])),
	};
}

const fileOf = (id: string) => `${id.startsWith('test-') ? 'tests' : 'items'}/${id}.xml`;

function testOf({ id, title, questions }: Unit): Element {
	return el(
		'assessmentTest',
		{
			...namespaces,
			identifier: `test-${id}`,
			title,
		},
		el(
			'testPart',
			{ identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
			// Nothing is marked: try as often as you like, and read what there is to say of it.
			el('itemSessionControl', { maxAttempts: 0, showFeedback: 'true' }),
			el(
				'assessmentSection',
				{ identifier: 'section', title, visible: 'true' },
				...questions.map((question) =>
					el('assessmentItemRef', {
						identifier: itemId(id, question.id),
						href: `../${fileOf(itemId(id, question.id))}`,
					}),
				),
			),
		),
	);
}

function manifestOf(
	language: Language,
	items: readonly { id: string }[],
	tests: readonly { id: string; items: readonly string[] }[],
): Element {
	return el(
		'manifest',
		{
			xmlns: packaging,
			'xmlns:xsi': namespaces['xmlns:xsi'],
			'xsi:schemaLocation': `${packaging} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd`,
			identifier: `self-checks-${language}`,
		},
		el('metadata', {}, el('schema', {}, 'QTIv2.1 Package'), el('schemaversion', {}, '1.0.0')),
		el('organizations'),
		el(
			'resources',
			{},
			...tests.map(({ id, items: own }) =>
				el(
					'resource',
					{ identifier: id, type: 'imsqti_test_xmlv2p1', href: fileOf(id) },
					el('file', { href: fileOf(id) }),
					...own.map((item) => el('dependency', { identifierref: item })),
				),
			),
			...items.map(({ id }) =>
				el(
					'resource',
					{ identifier: id, type: 'imsqti_item_xmlv2p1', href: fileOf(id) },
					el('file', { href: fileOf(id) }),
				),
			),
		),
	);
}

import type { Language } from '../../../language/locales.ts';
import type { Option, Unit, UnitQuestion } from '../unit.ts';
import { documentOf, el, type Element } from './xml.ts';

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const qti = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** The words that stand in items. */
export interface ItemWords {
	/** Stands before an answer that is good enough. */
	model: string;
	/** Stands before what to look for in one’s own answer. */
	look: string;
}

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

const itemId = (unit: string, question: string) => `item-${unit}-${question}`;
const fileOf = (id: string) => `${id.startsWith('test-') ? 'tests' : 'items'}/${id}.xml`;

function itemOf(unit: Unit, question: UnitQuestion, language: Language, words: ItemWords): Element {
	const { id, kind, ask, options } = question;
	const { response, interaction } = partsOf(question);
	const isChoice = kind === 'single' || kind === 'multiple';
	const feedback = isChoice
		? options.map((option) => modal(idOf(option), paragraphs(option.why)))
		: [modal('explanation', explanationOf(question, words))];
	return el(
		'assessmentItem',
		{
			xmlns: qti,
			'xmlns:xsi': xsi,
			'xsi:schemaLocation': `${qti} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
			identifier: itemId(unit.id, id),
			title: short(ask),
			adaptive: 'false',
			timeDependent: 'false',
			'xml:lang': language,
		},
		response,
		el(
			'outcomeDeclaration',
			{ identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
			el('defaultValue', {}, el('value', {}, '0')),
		),
		el('outcomeDeclaration', {
			identifier: 'FEEDBACK',
			cardinality: kind === 'multiple' ? 'multiple' : 'single',
			baseType: 'identifier',
		}),
		el('itemBody', {}, interaction),
		el(
			'responseProcessing',
			{},
			...(kind === 'short' ? [] : [scoring()]),
			el(
				'setOutcomeValue',
				{ identifier: 'FEEDBACK' },
				isChoice
					? el('variable', { identifier: 'RESPONSE' })
					: el('baseValue', { baseType: 'identifier' }, 'explanation'),
			),
		),
		...feedback,
	);
}

/** What is answered, and where. */
function partsOf(question: UnitQuestion): { response: Element; interaction: Element } {
	const { kind, ask, options } = question;
	const prompt = el('prompt', {}, ask);
	const response = (cardinality: string, baseType: string, correct: readonly string[]) =>
		el(
			'responseDeclaration',
			{ identifier: 'RESPONSE', cardinality, baseType },
			...(correct.length > 0
				? [el('correctResponse', {}, ...correct.map((value) => el('value', {}, value)))]
				: []),
		);
	const choices = options.map((option) =>
		el('simpleChoice', { identifier: idOf(option) }, option.text),
	);
	if (kind === 'short') {
		return {
			response: response('single', 'string', []),
			interaction: el(
				'extendedTextInteraction',
				{ responseIdentifier: 'RESPONSE', expectedLines: 5 },
				prompt,
			),
		};
	}
	if (kind === 'order') {
		return {
			response: response('ordered', 'identifier', options.map(idOf)),
			interaction: el(
				'orderInteraction',
				{ responseIdentifier: 'RESPONSE', shuffle: 'true' },
				prompt,
				...choices,
			),
		};
	}
	if (kind === 'match') {
		const side = (text: (option: Option) => string, name: (option: Option) => string) =>
			el(
				'simpleMatchSet',
				{},
				...options.map((option) =>
					el('simpleAssociableChoice', { identifier: name(option), matchMax: 1 }, text(option)),
				),
			);
		return {
			response: response(
				'multiple',
				'directedPair',
				options.map((option) => `${idOf(option)} ${partnerOf(option)}`),
			),
			interaction: el(
				'matchInteraction',
				{ responseIdentifier: 'RESPONSE', shuffle: 'true', maxAssociations: options.length },
				prompt,
				side(({ text }) => text, idOf),
				side(({ partner = '' }) => partner, partnerOf),
			),
		};
	}
	const isSingle = kind === 'single';
	return {
		response: response(
			isSingle ? 'single' : 'multiple',
			'identifier',
			options.filter(({ isRight }) => isRight).map(idOf),
		),
		interaction: el(
			'choiceInteraction',
			{ responseIdentifier: 'RESPONSE', shuffle: 'true', maxChoices: isSingle ? 1 : 0 },
			prompt,
			...choices,
		),
	};
}

/** A point for an answer that is wholly right. */
function scoring(): Element {
	return el(
		'responseCondition',
		{},
		el(
			'responseIf',
			{},
			el(
				'match',
				{},
				el('variable', { identifier: 'RESPONSE' }),
				el('correct', { identifier: 'RESPONSE' }),
			),
			el('setOutcomeValue', { identifier: 'SCORE' }, el('baseValue', { baseType: 'float' }, '1')),
		),
	);
}

function modal(identifier: string, content: readonly Element[]): Element {
	return el(
		'modalFeedback',
		{ outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
		...content,
	);
}

/** What there is to say of a question whose parts cannot be chosen one by one. */
function explanationOf({ options, model, look }: UnitQuestion, words: ItemWords): Element[] {
	const list = (name: string, items: readonly string[]) =>
		el(name, {}, ...items.map((item) => el('li', {}, item)));
	if (model !== undefined) {
		return [...paragraphs(`${words.model}: ${model}`), ...paragraphs(words.look), list('ul', look)];
	}
	return [
		list(
			'ol',
			options.map(({ text, partner, why }) => `${partner ? `${text} → ${partner}` : text}. ${why}`),
		),
	];
}

function testOf({ id, title, questions }: Unit): Element {
	return el(
		'assessmentTest',
		{
			xmlns: qti,
			'xmlns:xsi': xsi,
			'xsi:schemaLocation': `${qti} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
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
			'xmlns:xsi': xsi,
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

const idOf = ({ id }: Option) => `option-${id}`;
const partnerOf = ({ id }: Option) => `partner-${id}`;
const paragraphs = (text: string) =>
	text
		.trim()
		.split(/\n+/)
		.map((line) => el('p', {}, line));

/** A title: systems cut off what is longer. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text);

import type { Language } from '../../../language/locales.ts';
import type { Unit, UnitQuestion } from '../unit.ts';
import { answerOf, optionId } from './qti21-answer.ts';
import { el, type Element } from './xml.ts';

const qti = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/** What the root of an item and of a test says of its schema. */
export const namespaces = {
	xmlns: qti,
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'xsi:schemaLocation': `${qti} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
};

/** The words that stand in items. */
export interface ItemWords {
	/** Stands before an answer that is good enough. */
	model: string;
	/** Stands before what to look for in one’s own answer. */
	look: string;
}

/** What a package calls the item of a question. */
export const itemId = (unit: string, question: string): string => `item-${unit}-${question}`;

/** A question as an item: what to answer, how it is marked, and what there is to say of it. */
export function itemOf(
	unit: Unit,
	question: UnitQuestion,
	language: Language,
	words: ItemWords,
): Element {
	const { id, kind, ask, options } = question;
	const { response, interaction } = answerOf(question);
	const isChoice = kind === 'single' || kind === 'multiple';
	const feedback = isChoice
		? options.map((option) => modal(optionId(option), paragraphs(option.why)))
		: [modal('explanation', explanationOf(question, words))];
	return el(
		'assessmentItem',
		{
			...namespaces,
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

const paragraphs = (text: string) =>
	text
		.trim()
		.split(/\n+/)
		.map((line) => el('p', {}, line));

/** A title: systems cut off what is longer. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text);

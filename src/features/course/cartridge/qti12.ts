import { xmlText } from '../../../language/escaped.ts';
import { mixed } from '../mark.ts';
import type { Unit, UnitQuestion } from '../unit.ts';
import type { ItemWords } from './qti21-item.ts';
import { documentOf, el, type Element } from './xml.ts';

const namespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/** The words that stand in a quiz of a cartridge. */
export interface QuizWords extends ItemWords {
	/** “What comes in place {{place}}?” */
	place: (place: number) => string;
	/** “What goes with “{{text}}”?” */
	partner: (text: string) => string;
}

interface Choice {
	id: string;
	text: string;
	isRight: boolean;
	why: string;
}

/** A question as a cartridge can hold it: one to choose in, or one to write in. */
type Item = { id: string; ask: string } & (
	| { kind: 'choose'; isSingle: boolean; choices: readonly Choice[] }
	| { kind: 'write'; feedback: string }
);

/**
 * The self-check of a unit in the profile of QTI 1.2.1 that Common Cartridge asks for. It has no
 * questions to order or to match: each place, and each pair, becomes a question with one right option.
 *
 * @param location Where the schema of that version of Common Cartridge is.
 */
export function quizOf(unit: Unit, title: string, location: string, words: QuizWords): string {
	const field = (label: string, entry: string) =>
		el('qtimetadatafield', {}, el('fieldlabel', {}, label), el('fieldentry', {}, entry));
	return documentOf(
		el(
			'questestinterop',
			{
				xmlns: namespace,
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation': `${namespace} ${location}`,
			},
			el(
				'assessment',
				{ ident: `quiz-${unit.id}`, title },
				el(
					'qtimetadata',
					{},
					field('cc_profile', 'cc.exam.v0p1'),
					field('qmd_assessmenttype', 'Examination'),
					field('qmd_scoretype', 'Percentage'),
					field('qmd_feedbackpermitted', 'Yes'),
					field('cc_maxattempts', 'unlimited'),
				),
				el(
					'section',
					{ ident: 'root_section' },
					...unit.questions.flatMap((question) => itemsOf(question, words)).map(elementOf),
				),
			),
		),
	);
}

/** The items that a question becomes. */
export function itemsOf(question: UnitQuestion, words: QuizWords): Item[] {
	const { id, kind, ask, options, model = '', look } = question;
	if (kind === 'short') {
		const list = look.map((one) => `<li>${xmlText(one)}</li>`).join('');
		const feedback = [
			`<p>${xmlText(`${words.model}: ${model.trim()}`)}</p>`,
			`<p>${xmlText(words.look)}</p><ul>${list}</ul>`,
		].join('');
		return [{ id, kind: 'write', ask, feedback }];
	}
	if (kind === 'order') {
		return options.map((right, index) => ({
			id: `${id}-${right.id}`,
			kind: 'choose' as const,
			isSingle: true,
			ask: `${ask} ${words.place(index + 1)}`,
			choices: mixed(options).map((option) => ({
				id: option.id,
				text: option.text,
				isRight: option.id === right.id,
				why: option.why,
			})),
		}));
	}
	if (kind === 'match') {
		return options.map((right) => ({
			id: `${id}-${right.id}`,
			kind: 'choose' as const,
			isSingle: true,
			ask: `${ask} ${words.partner(right.text)}`,
			choices: mixed(options).map((option) => ({
				id: option.id,
				text: option.partner ?? '',
				isRight: option.id === right.id,
				why: option.why,
			})),
		}));
	}
	return [
		{
			id,
			kind: 'choose',
			isSingle: kind === 'single',
			ask,
			choices: options.map(({ id: option, text, isRight = false, why }) => ({
				id: option,
				text,
				isRight,
				why,
			})),
		},
	];
}

function elementOf(item: Item): Element {
	const { id, ask } = item;
	const profile =
		item.kind === 'write'
			? 'cc.essay.v0p1'
			: item.isSingle
				? 'cc.multiple_choice.v0p1'
				: 'cc.multiple_response.v0p1';
	const fields = [
		['cc_profile', profile],
		...(item.kind === 'write' ? [['qmd_computerscored', 'No']] : []),
	] as const;
	return el(
		'item',
		{ ident: id, title: id },
		el(
			'itemmetadata',
			{},
			el(
				'qtimetadata',
				{},
				...fields.map(([label, entry]) =>
					el('qtimetadatafield', {}, el('fieldlabel', {}, label!), el('fieldentry', {}, entry!)),
				),
			),
		),
		el(
			'presentation',
			{},
			material(`<p>${xmlText(ask)}</p>`),
			item.kind === 'write'
				? el(
						'response_str',
						{ ident: 'response', rcardinality: 'Single' },
						el('render_fib', { rows: 5 }, el('response_label', { ident: 'answer' })),
					)
				: el(
						'response_lid',
						{ ident: 'response', rcardinality: item.isSingle ? 'Single' : 'Multiple' },
						el(
							'render_choice',
							{},
							...item.choices.map((choice) =>
								el('response_label', { ident: choice.id }, material(xmlText(choice.text))),
							),
						),
					),
		),
		item.kind === 'write' ? processed([condition([el('other')], 'explanation')]) : marked(item),
		...(item.kind === 'write'
			? [feedbackOf('explanation', item.feedback)]
			: item.choices.map((choice) =>
					feedbackOf(`why-${choice.id}`, `<p>${xmlText(choice.why)}</p>`),
				)),
	);
}

/** First what is said of each option, then the score: systems keep what they met last. */
function marked({ isSingle, choices }: Extract<Item, { kind: 'choose' }>): Element {
	const equals = ({ id }: Choice, how: { case?: string } = {}) =>
		el('varequal', { respident: 'response', ...how }, id);
	const right = choices.filter((choice) => choice.isRight);
	const wrong = choices.filter((choice) => !choice.isRight);
	return processed([
		...choices.map((choice) => condition([equals(choice)], `why-${choice.id}`)),
		el(
			'respcondition',
			{ continue: 'No' },
			el(
				'conditionvar',
				{},
				...(isSingle
					? right.map((choice) => equals(choice))
					: [
							el(
								'and',
								{},
								...right.map((choice) => equals(choice, { case: 'Yes' })),
								...wrong.map((choice) => el('not', {}, equals(choice, { case: 'Yes' }))),
							),
						]),
			),
			el('setvar', { varname: 'SCORE', action: 'Set' }, '100'),
		),
	]);
}

function processed(conditions: readonly Element[]): Element {
	return el(
		'resprocessing',
		{},
		el(
			'outcomes',
			{},
			el('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: 0, maxvalue: 100 }),
		),
		...conditions,
	);
}

function condition(when: readonly Element[], feedback: string): Element {
	return el(
		'respcondition',
		{ continue: 'Yes' },
		el('conditionvar', {}, ...when),
		el('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback }),
	);
}

function feedbackOf(ident: string, html: string): Element {
	return el('itemfeedback', { ident }, el('flow_mat', {}, material(html)));
}

/** Text as HTML: that is what systems take it for. */
function material(html: string): Element {
	return el('material', {}, el('mattext', { texttype: 'text/html' }, html));
}

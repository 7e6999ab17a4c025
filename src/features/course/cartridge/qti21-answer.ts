import type { Option, UnitQuestion } from '../unit.ts';
import { el, type Element } from './xml.ts';

/** What is answered, and where. */
export function answerOf(question: UnitQuestion): { response: Element; interaction: Element } {
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
		el('simpleChoice', { identifier: optionId(option) }, option.text),
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
			response: response('ordered', 'identifier', options.map(optionId)),
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
				options.map((option) => `${optionId(option)} ${partnerId(option)}`),
			),
			interaction: el(
				'matchInteraction',
				{ responseIdentifier: 'RESPONSE', shuffle: 'true', maxAssociations: options.length },
				prompt,
				side(({ text }) => text, optionId),
				side(({ partner = '' }) => partner, partnerId),
			),
		};
	}
	const isSingle = kind === 'single';
	return {
		response: response(
			isSingle ? 'single' : 'multiple',
			'identifier',
			options.filter(({ isRight }) => isRight).map(optionId),
		),
		interaction: el(
			'choiceInteraction',
			{ responseIdentifier: 'RESPONSE', shuffle: 'true', maxChoices: isSingle ? 1 : 0 },
			prompt,
			...choices,
		),
	};
}

/** What an item calls one of its options. */
export const optionId = ({ id }: Option): string => `option-${id}`;

const partnerId = ({ id }: Option): string => `partner-${id}`;

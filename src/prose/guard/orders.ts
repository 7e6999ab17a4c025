import { placeOf, quote, type Finding } from './finding.ts';

/**
 * Words in a text that are an order to a program that reads it: to the speller, which takes
 * settings and expressions from any text, or to the formatter. They work wherever they stand, in a
 * sentence, a comment, a value or a key.
 */
const orders = /\b(?:spell-?checker|c?spell(?:-?checker)?)::?|\bLocalWords\b|\bprettier-ignore/gi;

/** Says every order to a program that stands in a text. */
export function guardOrders(text: string): Finding[] {
	return [...text.matchAll(orders)].slice(0, most).map(({ 0: order, index }) => ({
		...placeOf(text, index),
		message: `“${quote(order)}” is an order to a program that reads this file.`,
		hint: 'Write it another way, such as with a space in it.',
	}));
}

/** The same text, in which no words are an order: a space takes them apart. */
export function withoutOrders(text: string): string {
	return text.replace(orders, (order) =>
		order.endsWith(':') ? order.replace(/:+$/, ' ') : order.replace(/-|(?<=Local)/i, ' '),
	);
}

/** Who writes more of them does it on purpose. */
const most = 20;

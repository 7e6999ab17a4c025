import { createStore } from '../../../ui/store.ts';

/** The name on the portfolio, where somebody wants it kept. */
export const owner = createStore('course:v1:name', {
	empty: '',
	isEmpty: (name) => name === '',
	toText: (name) => name,
	fromText: (text) => text,
});

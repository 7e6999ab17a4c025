import type { Element } from 'hast';
import type { Language } from '../../language/locales.ts';
import { classesOf } from '../../site/screen-only.ts';
import { find, findAll, textOf } from '../../site/tree.ts';
import type { Section } from './handbook.ts';

/** A part as the page with everything has it. */
export interface JoinedPart {
	/** Empty for a part of one page, which has the id of that page only. */
	id: string;
	title: string;
	sections: Section[];
}

/** The parts of the page with everything, each with its sections. */
export function partsIn(main: Element, language: Language): JoinedPart[] {
	const parts: JoinedPart[] = [];
	for (const element of elementsIn(main)) {
		const classes = classesOf(element);
		if (classes.includes('joined-part')) {
			parts.push({
				id: String(element.properties['id'] ?? ''),
				title: textOf(element),
				sections: [],
			});
		} else if (classes.includes('joined-page')) {
			parts.at(-1)?.sections.push(sectionOf(element, language));
		} else if (classes.includes('joined-alone')) {
			const section = parts.at(-1)?.sections.at(-1);
			const link = find(element, ({ tagName }) => tagName === 'a');
			if (section && link) section.address = String(link.properties['href']);
		}
	}
	return parts;
}

/** The parts of the page in order: headings, sections, links to sections. */
function elementsIn(main: Element): Element[] {
	return findAll(main, (element) =>
		classesOf(element).some((name) =>
			['joined-part', 'joined-page', 'joined-alone'].includes(name),
		),
	);
}

function sectionOf(element: Element, language: Language): Section {
	const [heading, summary, ...rest] = element.children.filter(
		(node) => node.type === 'element',
	) as Element[];
	const facts = rest[0]?.tagName === 'dl' && !rest[0].properties['id'] ? rest[0] : undefined;
	const isFacts = facts !== undefined && !classesOf(facts).includes('glossary');
	return {
		id: String(heading?.properties['id']),
		title: heading ? textOf(heading) : '',
		language: (element.properties['lang'] as Language | undefined) ?? language,
		address: '',
		summary: summary ? textOf(summary) : '',
		facts: isFacts
			? findAll(facts, ({ tagName }) => tagName === 'div').map((pair) => ({
					label: textOf(find(pair, ({ tagName }) => tagName === 'dt')!),
					value: textOf(find(pair, ({ tagName }) => tagName === 'dd')!),
				}))
			: [],
		body: isFacts ? rest.slice(1) : rest,
		relations: [],
	};
}

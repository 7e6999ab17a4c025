import type { Language } from '../../../language/locales.ts';
import type { Translate } from '../../../language/words.ts';
import type { Link, Unit } from '../unit.ts';
import { lengthOf } from '../length.ts';
import { escaped } from './xml.ts';

/**
 * A unit as a page for the system of a school: what a student reads, without the questions, which come
 * as a quiz.
 *
 * @param full Makes an address of the site whole.
 */
export function unitHtml(
	unit: Unit,
	language: Language,
	t: Translate,
	full: (href: string) => string,
	rights: string,
): string {
	const { number, title, question, effort, objectives, keyPoints, readings, rows } = unit;
	const { assignment, sheets, sources } = unit;
	const link = ({ href, title: name }: Link) =>
		`<a href="${escaped(full(href))}" target="_blank">${escaped(name)}</a>`;
	const list = (tag: 'ul' | 'ol', items: readonly string[]) =>
		`<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
	const heading = (words: string) => `<h2>${escaped(words)}</h2>`;
	const facts = [
		`${t('course.week')} ${number}`,
		`${t('course.inClass')}: ${lengthOf(effort.class, t)}`,
		`${t('course.outside')}: ${lengthOf(effort.self, t)}`,
	];
	const body = [
		`<h1>${escaped(title)}</h1>`,
		`<p>${escaped(facts.join(' · '))}</p>`,
		`<p><strong>${escaped(question)}</strong></p>`,
		heading(t('course.objectives')),
		`<p>${escaped(t('course.objectives.intro'))}</p>`,
		list(
			'ol',
			objectives.map(({ text }) => escaped(text)),
		),
		heading(t('course.keyPoints')),
		list(
			'ul',
			keyPoints.map(({ text, citations }) => {
				const cited = citations.map((one) => one.text).join('; ');
				return escaped(cited ? `${text} (${cited})` : text);
			}),
		),
		heading(t('course.readings')),
		list(
			'ul',
			readings.map(({ href, title: name = '', html = '', pages, minutes, why, isOptional }) => {
				const what = href ? link({ href, title: name }) : html;
				const about = [pages, minutes, isOptional && t('course.optional')].filter(Boolean);
				return `${what} (${escaped(about.join(', '))})<br>${escaped(why)}`;
			}),
		),
		heading(t('course.class')),
		list(
			'ul',
			rows.map(({ from, to, title: what, links }) => {
				const time = escaped(`${from}–${to}`);
				return `${time}: ${escaped(what)}${links.length > 0 ? ` (${links.map(link).join(', ')})` : ''}`;
			}),
		),
		...(sheets.length > 0 ? [heading(t('course.sheets')), list('ul', sheets.map(link))] : []),
		heading(`${t('course.assignment')}: ${assignment.title}`),
		`<p>${escaped(
			`${t(`course.company.${assignment.company}`)} · ${lengthOf(assignment.minutes, t)}`,
		)}</p>`,
		list('ol', assignment.task.map(escaped)),
		`<p><strong>${escaped(t('course.handIn'))}.</strong> ${escaped(assignment.handIn)}</p>`,
		`<h3>${escaped(t('course.criteria'))}</h3>`,
		list(
			'ul',
			assignment.criteria.map(({ text }) => escaped(text)),
		),
		...(sources.length > 0
			? [
					heading(t('sources.title')),
					list(
						'ul',
						sources.map(({ html }) => html),
					),
				]
			: []),
		`<p>${link({ href: unit.href, title: t('cartridge.onSite') })}</p>`,
		`<p><small>${escaped(rights)}</small></p>`,
	];
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

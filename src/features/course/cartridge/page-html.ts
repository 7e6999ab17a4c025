import { xmlText } from '../../../language/escaped.ts';
import type { Language } from '../../../language/locales.ts';
import type { Translate } from '../../../language/words.ts';
import type { Link, Unit } from '../unit.ts';
import { lengthOf } from '../length.ts';

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
		`<a href="${xmlText(full(href))}" target="_blank">${xmlText(name)}</a>`;
	const list = (tag: 'ul' | 'ol', items: readonly string[]) =>
		`<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
	const heading = (words: string) => `<h2>${xmlText(words)}</h2>`;
	const facts = [
		`${t('course.week')} ${number}`,
		`${t('course.inClass')}: ${lengthOf(effort.class, t)}`,
		`${t('course.outside')}: ${lengthOf(effort.self, t)}`,
	];
	const body = [
		`<h1>${xmlText(title)}</h1>`,
		`<p>${xmlText(facts.join(' · '))}</p>`,
		`<p><strong>${xmlText(question)}</strong></p>`,
		heading(t('course.objectives')),
		`<p>${xmlText(t('course.objectives.intro'))}</p>`,
		list(
			'ol',
			objectives.map(({ text }) => xmlText(text)),
		),
		heading(t('course.keyPoints')),
		list(
			'ul',
			keyPoints.map(({ text, citations }) => {
				const cited = citations.map((one) => one.text).join('; ');
				return xmlText(cited ? `${text} (${cited})` : text);
			}),
		),
		heading(t('course.readings')),
		list(
			'ul',
			readings.map(({ href, title: name = '', html = '', pages, minutes, why, isOptional }) => {
				const what = href ? link({ href, title: name }) : html;
				const about = [pages, minutes, isOptional && t('course.optional')].filter(Boolean);
				return `${what} (${xmlText(about.join(', '))})<br>${xmlText(why)}`;
			}),
		),
		heading(t('course.class')),
		list(
			'ul',
			rows.map(({ from, to, title: what, links }) => {
				const time = xmlText(`${from}–${to}`);
				return `${time}: ${xmlText(what)}${links.length > 0 ? ` (${links.map(link).join(', ')})` : ''}`;
			}),
		),
		...(sheets.length > 0 ? [heading(t('course.sheets')), list('ul', sheets.map(link))] : []),
		heading(`${t('course.assignment')}: ${assignment.title}`),
		`<p>${xmlText(
			`${t(`course.company.${assignment.company}`)} · ${lengthOf(assignment.minutes, t)}`,
		)}</p>`,
		list('ol', assignment.task.map(xmlText)),
		`<p><strong>${xmlText(t('course.handIn'))}.</strong> ${xmlText(assignment.handIn)}</p>`,
		`<h3>${xmlText(t('course.criteria'))}</h3>`,
		list(
			'ul',
			assignment.criteria.map(({ text }) => xmlText(text)),
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
		`<p><small>${xmlText(rights)}</small></p>`,
	];
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${xmlText(title)}</title>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

import { xmlText } from '../../language/escaped.ts';
import { languages } from '../../language/locales.ts';
import type { GlossaryFile } from './schemas.ts';

/**
 * The glossary in TBX-Basic (ISO 30042:2019), which programs for translators read.
 *
 * @param about Where it comes from and under which licence.
 */
export function tbxOf(
	{ terms }: Pick<GlossaryFile, 'terms'>,
	title: string,
	about: string,
): string {
	const entries = terms.map(({ id, term, definition, aka }) =>
		[
			`\t\t\t<conceptEntry id="${xmlText(id)}">`,
			...languages.flatMap((language) => {
				const preferred = term[language];
				if (preferred === undefined) return [];
				const meaning = definition[language];
				return [
					`\t\t\t\t<langSec xml:lang="${language}">`,
					...(meaning === undefined
						? []
						: [`\t\t\t\t\t<descrip type="definition">${xmlText(meaning)}</descrip>`]),
					...termSec(preferred, 'preferredTerm-admn-sts'),
					...(aka[language] ?? []).flatMap((other) => termSec(other, 'admittedTerm-admn-sts')),
					'\t\t\t\t</langSec>',
				];
			}),
			'\t\t\t</conceptEntry>',
		].join('\n'),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="${languages[0]}" xmlns="urn:iso:std:iso:30042:ed-2">
	<tbxHeader>
		<fileDesc>
			<titleStmt><title>${xmlText(title)}</title></titleStmt>
			<sourceDesc><p>${xmlText(about)}</p></sourceDesc>
		</fileDesc>
	</tbxHeader>
	<text>
		<body>
${entries.join('\n')}
		</body>
	</text>
</tbx>
`;
}

function termSec(term: string, status: string): string[] {
	return [
		'\t\t\t\t\t<termSec>',
		`\t\t\t\t\t\t<term>${xmlText(term)}</term>`,
		`\t\t\t\t\t\t<termNote type="administrativeStatus">${status}</termNote>`,
		'\t\t\t\t\t</termSec>',
	];
}

import type { Language } from '../../../language/locales.ts';
import type { Handbook } from '../handbook.ts';
import { handbookOf } from '../read.ts';
import type { MethodFile } from '../relations.ts';

/** The page with everything, as the site builds it: one barrier, two levers, a guide page, a word. */
export const smallPage = (body = '<p>Je zoekt medestanders.</p>') => `<!doctype html>
<html lang="nl"><head><link rel="canonical" href="https://site.example/base/all/"></head><body><main>
<h1 id="_top">Alles op één pagina</h1>
<div class="sl-markdown-content">
<nav class="joined-contents"><ul><li><a href="#barriers-silos">Schotten</a></li></ul></nav>
<h2 class="joined-part" id="barriers">Drempels</h2>
${page('barriers-silos', 'Schotten tussen diensten', '/base/barriers/silos/', '<p>Ieder bewaakt het eigen budget.</p>')}
<h2 class="joined-part" id="levers">Hefbomen</h2>
${page('levers-allies', 'Coalitie van bondgenoten', '/base/levers/allies/', body)}
${page('levers-sponsor', 'Sponsor én reservesponsor', '/base/levers/sponsor/', '<p id="levers-sponsor--begin">Vraag er twee.</p>')}
<h2 class="joined-part" id="guide">Gids</h2>
${page('guide-privacy', 'Privacy', '/base/guide/privacy/', '<h4 id="guide-privacy--cookies">Cookies</h4><p>Geen.</p>')}
${page('guide-for-the-coach', 'Voor de coach', '/base/guide/for-the-coach/', '<p>Luister.</p>')}
<h2 class="joined-part">Woordenlijst</h2>
${page('glossary', 'Woordenlijst', '/base/glossary/', '<dl class="glossary not-content"><div id="glossary--ally"><dt>bondgenoot</dt><dd><p>Wie je zorg deelt.</p></dd></div></dl>', '')}
<h2 class="joined-part" id="bibliography">Bronnen</h2>
<ul class="bibliography not-content"><li id="ref-edmondson-1999">Edmondson, A. (1999). <i>Psychological safety</i>. <a href="https://doi.org/10.2307/2666999">https://doi.org/10.2307/2666999</a></li></ul>
</div></main></body></html>`;

const facts = '<dl class="not-content"><div><dt>Merkbaar na</dt><dd>maanden</dd></div></dl>';

function page(id: string, title: string, href: string, body: string, own = facts): string {
	return `<div class="joined-page"><h3 id="${id}">${title}</h3><p><em>Over ${title}.</em></p>${own}${body}</div>
<p class="joined-alone" data-print="no"><a href="${href}">Deze pagina apart: ${title}</a></p>`;
}

/** The method of that page. */
export const smallMethod: MethodFile = {
	version: '1.2.3',
	items: [
		{ id: 'barriers/silos', order: 1 },
		{ id: 'levers/sponsor', order: 2 },
		{ id: 'levers/allies', order: 1 },
		{ id: 'steps/bootcamp', order: 1 },
	],
	relations: [
		{ from: 'levers/allies', relation: 'lifts', to: 'barriers/silos' },
		{ from: 'levers/allies', relation: 'steps', to: 'steps/bootcamp' },
		{ from: 'levers/sponsor', relation: 'lifts', to: 'barriers/silos' },
	],
};

/** A small book, with `body` for the text of its first lever. */
export function smallBook(body?: string, language: Language = 'nl'): Handbook {
	return handbookOf(smallPage(body), smallMethod, language, '2027-03-01');
}

'use strict';
(() => {
	var ls = Object.defineProperty;
	var h = (n, s) => {
		for (var e in s) ls(n, e, { get: s[e], enumerable: !0 });
	};
	var Bt = {};
	h(Bt, {
		PagefindConfig: () => Re,
		PagefindElement: () => f,
		PagefindFilterDropdown: () => Me,
		PagefindFilterPane: () => Ne,
		PagefindInput: () => ke,
		PagefindKeyboardHints: () => Le,
		PagefindModal: () => Oe,
		PagefindModalBody: () => Ie,
		PagefindModalFooter: () => Ue,
		PagefindModalHeader: () => we,
		PagefindModalTrigger: () => He,
		PagefindResults: () => Se,
		PagefindSearchbox: () => Fe,
		PagefindSummary: () => Ae,
		configureInstance: () => Qt,
		getInstanceManager: () => Ce,
	});
	var os = 'a[href], button, input, [tabindex]';
	function Kt(n) {
		let s = n.querySelectorAll(os);
		for (let e of s)
			if (
				!(e.tabIndex < 0) &&
				!e.disabled &&
				!e.hasAttribute('hidden') &&
				window.getComputedStyle(e).display !== 'none'
			)
				return !0;
		return !1;
	}
	function $t(n, s) {
		let e = null;
		for (let t of s)
			t.contains(n) ||
				!(n.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_FOLLOWING) ||
				(Kt(t) &&
					(e === null || t.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING) &&
					(e = t));
		return e;
	}
	function Pe(n, s) {
		let e = null;
		for (let t of s)
			t.contains(n) ||
				!(n.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_PRECEDING) ||
				(Kt(t) &&
					(e === null || t.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING) &&
					(e = t));
		return e;
	}
	var Ve = {};
	h(Ve, {
		comments: () => us,
		default: () => ps,
		direction: () => ds,
		strings: () => hs,
		thanks_to: () => cs,
	});
	var cs = 'Jan Claasen <jan@cloudcannon.com>',
		us = '',
		ds = 'ltr',
		hs = {
			placeholder: 'Soek',
			clear_search: 'Opruim',
			load_more: 'Laai nog resultate',
			search_label: 'Soek hierdie webwerf',
			filters_label: 'Filters',
			zero_results: 'Geen resultate vir [SEARCH_TERM]',
			many_results: '[COUNT] resultate vir [SEARCH_TERM]',
			one_result: '[COUNT] resultate vir [SEARCH_TERM]',
			total_zero_results: 'Geen resultate',
			total_one_result: '[COUNT] resultaat',
			total_many_results: '[COUNT] resultate',
			alt_search:
				'Geen resultate vir [SEARCH_TERM]. Toon resultate vir [DIFFERENT_TERM] in plaas daarvan',
			search_suggestion:
				'Geen resultate vir [SEARCH_TERM]. Probeer eerder een van die volgende terme:',
			searching: 'Soek vir [SEARCH_TERM]',
			results_label: 'Soekresultate',
			keyboard_navigate: 'navigeer',
			keyboard_select: 'kies',
			keyboard_clear: 'wis',
			keyboard_close: 'sluit',
			keyboard_search: 'soek',
			error_search: 'Soek het misluk',
			filter_selected_one: '[COUNT] gekies',
			filter_selected_many: '[COUNT] gekies',
			input_hint: 'Resultate sal verskyn terwyl jy tik',
			loading: 'Laai',
		},
		ps = { thanks_to: cs, comments: us, direction: ds, strings: hs };
	var qe = {};
	h(qe, {
		comments: () => _s,
		default: () => Es,
		direction: () => fs,
		strings: () => gs,
		thanks_to: () => ms,
	});
	var ms = 'Jermanuts',
		_s = '',
		fs = 'rtl',
		gs = {
			placeholder: '\u0628\u062D\u062B',
			clear_search: '\u0627\u0645\u0633\u062D',
			load_more:
				'\u062D\u0645\u0651\u0650\u0644 \u0627\u0644\u0645\u0632\u064A\u062F \u0645\u0646 \u0627\u0644\u0646\u062A\u0627\u0626\u062C',
			search_label:
				'\u0627\u0628\u062D\u062B \u0641\u064A \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639',
			filters_label: '\u062A\u0635\u0641\u064A\u0627\u062A',
			zero_results:
				'\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]',
			many_results: '[COUNT] \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]',
			one_result: '[COUNT] \u0646\u062A\u064A\u062C\u0629 \u0644 [SEARCH_TERM]',
			total_zero_results: '\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C',
			total_one_result: '[COUNT] \u0646\u062A\u064A\u062C\u0629',
			total_many_results: '[COUNT] \u0646\u062A\u0627\u0626\u062C',
			alt_search:
				'\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]. \u064A\u0639\u0631\u0636 \u0627\u0644\u0646\u062A\u0627\u0626\u062C \u0644 [DIFFERENT_TERM] \u0628\u062F\u0644\u0627\u064B \u0645\u0646 \u0630\u0644\u0643',
			search_suggestion:
				'\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]. \u062C\u0631\u0628 \u0623\u062D\u062F \u0639\u0645\u0644\u064A\u0627\u062A \u0627\u0644\u0628\u062D\u062B \u0627\u0644\u062A\u0627\u0644\u064A\u0629:',
			searching: '\u064A\u0628\u062D\u062B \u0639\u0646 [SEARCH_TERM]...',
			results_label: '\u0646\u062A\u0627\u0626\u062C \u0627\u0644\u0628\u062D\u062B',
			keyboard_navigate: '\u062A\u0646\u0642\u0644',
			keyboard_select: '\u0627\u062E\u062A\u064A\u0627\u0631',
			keyboard_clear: '\u0627\u0645\u0633\u062D',
			keyboard_close: '\u0625\u063A\u0644\u0627\u0642',
			keyboard_search: '\u0628\u062D\u062B',
			error_search: '\u0641\u0634\u0644 \u0627\u0644\u0628\u062D\u062B',
			filter_selected_one: '[COUNT] \u0645\u062D\u062F\u062F',
			filter_selected_many: '[COUNT] \u0645\u062D\u062F\u062F',
			input_hint:
				'\u0633\u062A\u0638\u0647\u0631 \u0627\u0644\u0646\u062A\u0627\u0626\u062C \u0623\u062B\u0646\u0627\u0621 \u0627\u0644\u0643\u062A\u0627\u0628\u0629',
			loading: '\u062C\u0627\u0631\u064D \u0627\u0644\u062A\u062D\u0645\u064A\u0644',
		},
		Es = { thanks_to: ms, comments: _s, direction: fs, strings: gs };
	var Ge = {};
	h(Ge, {
		comments: () => Ts,
		default: () => vs,
		direction: () => Cs,
		strings: () => ys,
		thanks_to: () => bs,
	});
	var bs = 'Maruf Alom <mail@marufalom.com>',
		Ts = '',
		Cs = 'ltr',
		ys = {
			placeholder:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u0995\u09B0\u09C1\u09A8',
			clear_search: '\u09AE\u09C1\u099B\u09C7 \u09AB\u09C7\u09B2\u09C1\u09A8',
			load_more: '\u0986\u09B0\u09CB \u09AB\u09B2\u09BE\u09AB\u09B2 \u09A6\u09C7\u0996\u09C1\u09A8',
			search_label:
				'\u098F\u0987 \u0993\u09AF\u09BC\u09C7\u09AC\u09B8\u09BE\u0987\u099F\u09C7 \u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u0995\u09B0\u09C1\u09A8',
			filters_label: '\u09AB\u09BF\u09B2\u09CD\u099F\u09BE\u09B0',
			zero_results:
				'[SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF \u0995\u09BF\u099B\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u09AF\u09BE\u09AF\u09BC\u09A8\u09BF',
			many_results:
				'[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u0997\u09BF\u09AF\u09BC\u09C7\u099B\u09C7 [SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF',
			one_result:
				'[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u0997\u09BF\u09AF\u09BC\u09C7\u099B\u09C7 [SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF',
			total_zero_results: '\u0995\u09CB\u09A8 \u09AB\u09B2\u09BE\u09AB\u09B2 \u09A8\u09C7\u0987',
			total_one_result: '[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2',
			total_many_results: '[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2',
			alt_search:
				'\u0995\u09CB\u09A8 \u0995\u09BF\u099B\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u09AF\u09BE\u09AF\u09BC\u09A8\u09BF [SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF. \u09AA\u09B0\u09BF\u09AC\u09B0\u09CD\u09A4\u09C7 [DIFFERENT_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF \u09A6\u09C7\u0996\u09BE\u09A8\u09CB \u09B9\u099A\u09CD\u099B\u09C7',
			search_suggestion:
				'\u0995\u09CB\u09A8 \u0995\u09BF\u099B\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u09AF\u09BE\u09AF\u09BC\u09A8\u09BF [SEARCH_TERM] \u098F\u09B0 \u09AC\u09BF\u09B7\u09AF\u09BC\u09C7. \u09A8\u09BF\u09A8\u09CD\u09AE\u09C7\u09B0 \u09AC\u09BF\u09B7\u09AF\u09BC\u09AC\u09B8\u09CD\u09A4\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09A6\u09C7\u0996\u09C1\u09A8:',
			searching:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u099A\u09B2\u099B\u09C7 [SEARCH_TERM]...',
			results_label:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8\u09C7\u09B0 \u09AB\u09B2\u09BE\u09AB\u09B2',
			keyboard_navigate: '\u09A8\u09C7\u09AD\u09BF\u0997\u09C7\u099F',
			keyboard_select: '\u09A8\u09BF\u09B0\u09CD\u09AC\u09BE\u099A\u09A8',
			keyboard_clear: '\u09AE\u09C1\u099B\u09C1\u09A8',
			keyboard_close: '\u09AC\u09A8\u09CD\u09A7',
			keyboard_search: '\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8',
			error_search:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u09AC\u09CD\u09AF\u09B0\u09CD\u09A5',
			filter_selected_one:
				'[COUNT]-\u099F\u09BF \u09A8\u09BF\u09B0\u09CD\u09AC\u09BE\u099A\u09BF\u09A4',
			filter_selected_many:
				'[COUNT]-\u099F\u09BF \u09A8\u09BF\u09B0\u09CD\u09AC\u09BE\u099A\u09BF\u09A4',
			input_hint:
				'\u099F\u09BE\u0987\u09AA \u0995\u09B0\u09BE\u09B0 \u09B8\u09BE\u09A5\u09C7 \u09B8\u09BE\u09A5\u09C7 \u09AB\u09B2\u09BE\u09AB\u09B2 \u09A6\u09C7\u0996\u09BE \u09AF\u09BE\u09AC\u09C7',
			loading: '\u09B2\u09CB\u09A1 \u09B9\u099A\u09CD\u099B\u09C7',
		},
		vs = { thanks_to: bs, comments: Ts, direction: Cs, strings: ys };
	var We = {};
	h(We, {
		comments: () => ks,
		default: () => Ns,
		direction: () => As,
		strings: () => Ss,
		thanks_to: () => Rs,
	});
	var Rs = 'Pablo Villaverde <https://github.com/pvillaverde>',
		ks = '',
		As = 'ltr',
		Ss = {
			placeholder: 'Cerca',
			clear_search: 'Netejar',
			load_more: 'Veure m\xE9s resultats',
			search_label: 'Cerca en aquest lloc',
			filters_label: 'Filtres',
			zero_results: 'No es van trobar resultats per [SEARCH_TERM]',
			many_results: '[COUNT] resultats trobats per [SEARCH_TERM]',
			one_result: '[COUNT] resultat trobat per [SEARCH_TERM]',
			total_zero_results: 'Sense resultats',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultats',
			alt_search:
				'No es van trobar resultats per [SEARCH_TERM]. Mostrant al seu lloc resultats per [DIFFERENT_TERM]',
			search_suggestion:
				'No es van trobar resultats per [SEARCH_TERM]. Proveu una de les cerques seg\xFCents:',
			searching: 'Cercant [SEARCH_TERM]...',
			results_label: 'Resultats de la cerca',
			keyboard_navigate: 'navegar',
			keyboard_select: 'triar',
			keyboard_clear: 'netejar',
			keyboard_close: 'tancar',
			keyboard_search: 'cercar',
			error_search: 'Error en la cerca',
			filter_selected_one: '[COUNT] seleccionat',
			filter_selected_many: '[COUNT] seleccionats',
			input_hint: 'Els resultats apareixeran mentre escriviu',
			loading: 'Carregant',
		},
		Ns = { thanks_to: Rs, comments: ks, direction: As, strings: Ss };
	var Ye = {};
	h(Ye, {
		comments: () => Os,
		default: () => ws,
		direction: () => xs,
		strings: () => Hs,
		thanks_to: () => Ms,
	});
	var Ms = 'Dalibor Hon <https://github.com/dallyh>',
		Os = '',
		xs = 'ltr',
		Hs = {
			placeholder: 'Hledat',
			clear_search: 'Smazat',
			load_more: 'Na\u010D\xEDst dal\u0161\xED v\xFDsledky',
			search_label: 'Prohledat tuto str\xE1nku',
			filters_label: 'Filtry',
			zero_results: '\u017D\xE1dn\xE9 v\xFDsledky pro [SEARCH_TERM]',
			many_results: '[COUNT] v\xFDsledk\u016F pro [SEARCH_TERM]',
			one_result: '[COUNT] v\xFDsledek pro [SEARCH_TERM]',
			total_zero_results: '\u017D\xE1dn\xE9 v\xFDsledky',
			total_one_result: '[COUNT] v\xFDsledek',
			total_many_results: '[COUNT] v\xFDsledk\u016F',
			alt_search:
				'\u017D\xE1dn\xE9 v\xFDsledky pro [SEARCH_TERM]. Zobrazuj\xED se v\xFDsledky pro [DIFFERENT_TERM]',
			search_suggestion:
				'\u017D\xE1dn\xE9 v\xFDsledky pro [SEARCH_TERM]. Souvisej\xEDc\xED v\xFDsledky hled\xE1n\xED:',
			searching: 'Hled\xE1m [SEARCH_TERM]...',
			results_label: 'V\xFDsledky hled\xE1n\xED',
			keyboard_navigate: 'navigovat',
			keyboard_select: 'vybrat',
			keyboard_clear: 'smazat',
			keyboard_close: 'zav\u0159\xEDt',
			keyboard_search: 'hledat',
			error_search: 'Hled\xE1n\xED selhalo',
			filter_selected_one: '[COUNT] vybran\xFD',
			filter_selected_many: '[COUNT] vybran\xFDch',
			input_hint: 'V\xFDsledky se zobraz\xED b\u011Bhem psan\xED',
			loading: 'Na\u010D\xEDt\xE1n\xED',
		},
		ws = { thanks_to: Ms, comments: Os, direction: xs, strings: Hs };
	var Je = {};
	h(Je, {
		comments: () => Us,
		default: () => Ps,
		direction: () => Ls,
		strings: () => Fs,
		thanks_to: () => Is,
	});
	var Is = 'Jonas Smedegaard <dr@jones.dk>',
		Us = '',
		Ls = 'ltr',
		Fs = {
			placeholder: 'S\xF8g',
			clear_search: 'Nulstil',
			load_more: 'Indl\xE6s flere resultater',
			search_label: 'S\xF8g p\xE5 dette website',
			filters_label: 'Filtre',
			zero_results: 'Ingen resultater for [SEARCH_TERM]',
			many_results: '[COUNT] resultater for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultater',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultater',
			alt_search:
				'Ingen resultater for [SEARCH_TERM]. Viser resultater for [DIFFERENT_TERM] i stedet',
			search_suggestion:
				'Ingen resultater for [SEARCH_TERM]. Pr\xF8v et af disse s\xF8geord i stedet:',
			searching: 'S\xF8ger efter [SEARCH_TERM]...',
			results_label: 'S\xF8geresultater',
			keyboard_navigate: 'naviger',
			keyboard_select: 'v\xE6lg',
			keyboard_clear: 'ryd',
			keyboard_close: 'luk',
			keyboard_search: 's\xF8g',
			error_search: 'S\xF8gning mislykkedes',
			filter_selected_one: '[COUNT] valgt',
			filter_selected_many: '[COUNT] valgte',
			input_hint: 'Resultater vises mens du skriver',
			loading: 'Indl\xE6ser',
		},
		Ps = { thanks_to: Is, comments: Us, direction: Ls, strings: Fs };
	var Ze = {};
	h(Ze, {
		comments: () => Ds,
		default: () => Ks,
		direction: () => js,
		strings: () => Bs,
		thanks_to: () => zs,
	});
	var zs = 'Jan Claasen <jan@cloudcannon.com>',
		Ds = '',
		js = 'ltr',
		Bs = {
			placeholder: 'Suche',
			clear_search: 'L\xF6schen',
			load_more: 'Mehr Ergebnisse laden',
			search_label: 'Suche diese Seite',
			filters_label: 'Filter',
			zero_results: 'Keine Ergebnisse f\xFCr [SEARCH_TERM]',
			many_results: '[COUNT] Ergebnisse f\xFCr [SEARCH_TERM]',
			one_result: '[COUNT] Ergebnis f\xFCr [SEARCH_TERM]',
			total_zero_results: 'Keine Ergebnisse',
			total_one_result: '[COUNT] Ergebnis',
			total_many_results: '[COUNT] Ergebnisse',
			alt_search:
				'Keine Ergebnisse f\xFCr [SEARCH_TERM]. Stattdessen werden Ergebnisse f\xFCr [DIFFERENT_TERM] angezeigt',
			search_suggestion:
				'Keine Ergebnisse f\xFCr [SEARCH_TERM]. Versuchen Sie eine der folgenden Suchen:',
			searching: 'Suche nach [SEARCH_TERM]\u202F\u2026',
			results_label: 'Suchergebnisse',
			keyboard_navigate: 'navigieren',
			keyboard_select: 'ausw\xE4hlen',
			keyboard_clear: 'l\xF6schen',
			keyboard_close: 'schlie\xDFen',
			keyboard_search: 'suchen',
			error_search: 'Suche fehlgeschlagen',
			filter_selected_one: '[COUNT] ausgew\xE4hlt',
			filter_selected_many: '[COUNT] ausgew\xE4hlt',
			input_hint: 'Ergebnisse werden w\xE4hrend der Eingabe angezeigt',
			loading: 'Wird geladen',
		},
		Ks = { thanks_to: zs, comments: Ds, direction: js, strings: Bs };
	var Xe = {};
	h(Xe, {
		comments: () => Vs,
		default: () => Ws,
		direction: () => qs,
		strings: () => Gs,
		thanks_to: () => $s,
	});
	var $s = 'George Papadopoulos',
		Vs = '',
		qs = 'ltr',
		Gs = {
			placeholder: '\u0391\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7',
			clear_search: '\u039A\u03B1\u03B8\u03B1\u03C1\u03B9\u03C3\u03BC\u03CC\u03C2',
			load_more:
				'\u03A6\u03CC\u03C1\u03C4\u03C9\u03C3\u03B7 \u03C0\u03B5\u03C1\u03B9\u03C3\u03C3\u03CC\u03C4\u03B5\u03C1\u03C9\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03B5\u03C3\u03BC\u03AC\u03C4\u03C9\u03BD',
			search_label:
				'\u0391\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7 \u03C3\u03B5 \u03B1\u03C5\u03C4\u03CC\u03BD \u03C4\u03BF\u03BD \u03B9\u03C3\u03C4\u03CC\u03C4\u03BF\u03C0\u03BF',
			filters_label: '\u03A6\u03AF\u03BB\u03C4\u03C1\u03B1',
			zero_results:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]',
			many_results:
				'[COUNT] \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]',
			one_result:
				'[COUNT] \u03B1\u03C0\u03BF\u03C4\u03AD\u03BB\u03B5\u03C3\u03BC\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]',
			total_zero_results:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1',
			total_one_result: '[COUNT] \u03B1\u03C0\u03BF\u03C4\u03AD\u03BB\u03B5\u03C3\u03BC\u03B1',
			total_many_results:
				'[COUNT] \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1',
			alt_search:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]. \u0395\u03BC\u03C6\u03B1\u03BD\u03AF\u03B6\u03BF\u03BD\u03C4\u03B1\u03B9 \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [DIFFERENT_TERM]',
			search_suggestion:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]. \u0394\u03BF\u03BA\u03B9\u03BC\u03AC\u03C3\u03C4\u03B5 \u03BC\u03AF\u03B1 \u03B1\u03C0\u03CC \u03C4\u03B9\u03C2 \u03C0\u03B1\u03C1\u03B1\u03BA\u03AC\u03C4\u03C9 \u03B1\u03BD\u03B1\u03B6\u03B7\u03C4\u03AE\u03C3\u03B5\u03B9\u03C2:',
			searching:
				'\u0391\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7 \u03B3\u03B9\u03B1 [SEARCH_TERM]...',
			results_label:
				'\u0391\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B1\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7\u03C2',
			keyboard_navigate: '\u03C0\u03BB\u03BF\u03AE\u03B3\u03B7\u03C3\u03B7',
			keyboard_select: '\u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE',
			keyboard_clear: '\u03BA\u03B1\u03B8\u03B1\u03C1\u03B9\u03C3\u03BC\u03CC\u03C2',
			keyboard_close: '\u03BA\u03BB\u03B5\u03AF\u03C3\u03B9\u03BC\u03BF',
			keyboard_search: '\u03B1\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7',
			error_search:
				'\u0397 \u03B1\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7 \u03B1\u03C0\u03AD\u03C4\u03C5\u03C7\u03B5',
			filter_selected_one: '[COUNT] \u03B5\u03C0\u03B9\u03BB\u03B5\u03B3\u03BC\u03AD\u03BD\u03BF',
			filter_selected_many: '[COUNT] \u03B5\u03C0\u03B9\u03BB\u03B5\u03B3\u03BC\u03AD\u03BD\u03B1',
			input_hint:
				'\u03A4\u03B1 \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B8\u03B1 \u03B5\u03BC\u03C6\u03B1\u03BD\u03AF\u03B6\u03BF\u03BD\u03C4\u03B1\u03B9 \u03BA\u03B1\u03B8\u03CE\u03C2 \u03C0\u03BB\u03B7\u03BA\u03C4\u03C1\u03BF\u03BB\u03BF\u03B3\u03B5\u03AF\u03C4\u03B5',
			loading: '\u03A6\u03CC\u03C1\u03C4\u03C9\u03C3\u03B7',
		},
		Ws = { thanks_to: $s, comments: Vs, direction: qs, strings: Gs };
	var Qe = {};
	h(Qe, {
		comments: () => Js,
		default: () => Qs,
		direction: () => Zs,
		strings: () => Xs,
		thanks_to: () => Ys,
	});
	var Ys = 'Liam Bigelow <liam@cloudcannon.com>',
		Js = '',
		Zs = 'ltr',
		Xs = {
			placeholder: 'Search',
			clear_search: 'Clear',
			load_more: 'Load more results',
			search_label: 'Search this site',
			filters_label: 'Filters',
			zero_results: 'No results for [SEARCH_TERM]',
			many_results: '[COUNT] results for [SEARCH_TERM]',
			one_result: '[COUNT] result for [SEARCH_TERM]',
			total_zero_results: 'No results',
			total_one_result: '[COUNT] result',
			total_many_results: '[COUNT] results',
			alt_search: 'No results for [SEARCH_TERM]. Showing results for [DIFFERENT_TERM] instead',
			search_suggestion: 'No results for [SEARCH_TERM]. Try one of the following searches:',
			searching: 'Searching for [SEARCH_TERM]...',
			results_label: 'Search results',
			keyboard_navigate: 'navigate',
			keyboard_select: 'select',
			keyboard_clear: 'clear',
			keyboard_close: 'close',
			keyboard_search: 'search',
			error_search: 'Search failed',
			filter_selected_one: '[COUNT] selected',
			filter_selected_many: '[COUNT] selected',
			input_hint: 'Results will appear as you type',
			loading: 'Loading',
		},
		Qs = { thanks_to: Ys, comments: Js, direction: Zs, strings: Xs };
	var et = {};
	h(et, {
		comments: () => tr,
		default: () => ir,
		direction: () => sr,
		strings: () => rr,
		thanks_to: () => er,
	});
	var er = 'Pablo Villaverde <https://github.com/pvillaverde>',
		tr = '',
		sr = 'ltr',
		rr = {
			placeholder: 'Buscar',
			clear_search: 'Limpiar',
			load_more: 'Ver m\xE1s resultados',
			search_label: 'Buscar en este sitio',
			filters_label: 'Filtros',
			zero_results: 'No se encontraron resultados para [SEARCH_TERM]',
			many_results: '[COUNT] resultados encontrados para [SEARCH_TERM]',
			one_result: '[COUNT] resultado encontrado para [SEARCH_TERM]',
			total_zero_results: 'Sin resultados',
			total_one_result: '[COUNT] resultado',
			total_many_results: '[COUNT] resultados',
			alt_search:
				'No se encontraron resultados para [SEARCH_TERM]. Mostrando en su lugar resultados para [DIFFERENT_TERM]',
			search_suggestion:
				'No se encontraron resultados para [SEARCH_TERM]. Prueba una de las siguientes b\xFAsquedas:',
			searching: 'Buscando [SEARCH_TERM]...',
			results_label: 'Resultados de b\xFAsqueda',
			keyboard_navigate: 'navegar',
			keyboard_select: 'elegir',
			keyboard_clear: 'limpiar',
			keyboard_close: 'cerrar',
			keyboard_search: 'buscar',
			error_search: 'Error en la b\xFAsqueda',
			filter_selected_one: '[COUNT] seleccionado',
			filter_selected_many: '[COUNT] seleccionados',
			input_hint: 'Los resultados aparecer\xE1n mientras escribe',
			loading: 'Cargando',
		},
		ir = { thanks_to: er, comments: tr, direction: sr, strings: rr };
	var tt = {};
	h(tt, {
		comments: () => ar,
		default: () => cr,
		direction: () => lr,
		strings: () => or,
		thanks_to: () => nr,
	});
	var nr = 'Mikel Larreategi <mlarreaegi@codesyntax.com>',
		ar = '',
		lr = 'ltr',
		or = {
			placeholder: 'Bilatu',
			clear_search: 'Garbitu',
			load_more: 'Kargatu emaitza gehiagi',
			search_label: 'Bilatu',
			filters_label: 'Iragazkiak',
			zero_results: 'Ez dago emaitzarik [SEARCH_TERM] bilaketarentzat',
			many_results: '[COUNT] emaitza [SEARCH_TERM] bilaketarentzat',
			one_result: 'Emaitza bat [COUNT] [SEARCH_TERM] bilaketarentzat',
			total_zero_results: 'Emaitzarik ez',
			total_one_result: '[COUNT] emaitza',
			total_many_results: '[COUNT] emaitza',
			alt_search:
				'Ez dago emaitzarik [SEARCH_TERM] bilaketarentzat. [DIFFERENT_TERM] bilaketaren emaitzak erakusten',
			search_suggestion:
				'Ez dago emaitzarik [SEARCH_TERM] bilaketarentzat. Saiatu hauetako beste bateikin:',
			searching: '[SEARCH_TERM] bilatzen...',
			results_label: 'Bilaketaren emaitzak',
			keyboard_navigate: 'nabigatu',
			keyboard_select: 'hautatu',
			keyboard_clear: 'garbitu',
			keyboard_close: 'itxi',
			keyboard_search: 'bilatu',
			error_search: 'Bilaketak huts egin du',
			filter_selected_one: '[COUNT] hautatuta',
			filter_selected_many: '[COUNT] hautatuta',
			input_hint: 'Emaitzak idatzi ahala agertuko dira',
			loading: 'Kargatzen',
		},
		cr = { thanks_to: nr, comments: ar, direction: lr, strings: or };
	var st = {};
	h(st, {
		comments: () => dr,
		default: () => mr,
		direction: () => hr,
		strings: () => pr,
		thanks_to: () => ur,
	});
	var ur = 'Ali Khaleqi Yekta <https://yekta.dev>',
		dr = '',
		hr = 'rtl',
		pr = {
			placeholder: '\u062C\u0633\u062A\u062C\u0648',
			clear_search: '\u067E\u0627\u06A9\u0633\u0627\u0632\u06CC',
			load_more:
				'\u0628\u0627\u0631\u06AF\u0630\u0627\u0631\u06CC \u0646\u062A\u0627\u06CC\u062C \u0628\u06CC\u0634\u062A\u0631',
			search_label: '\u062C\u0633\u062A\u062C\u0648 \u062F\u0631 \u0633\u0627\u06CC\u062A',
			filters_label: '\u0641\u06CC\u0644\u062A\u0631\u0647\u0627',
			zero_results:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0646\u0634\u062F',
			many_results:
				'[COUNT] \u0646\u062A\u06CC\u062C\u0647 \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0634\u062F',
			one_result:
				'[COUNT] \u0646\u062A\u06CC\u062C\u0647 \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0634\u062F',
			total_zero_results:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u06CC\u0627\u0641\u062A \u0646\u0634\u062F',
			total_one_result: '[COUNT] \u0646\u062A\u06CC\u062C\u0647',
			total_many_results: '[COUNT] \u0646\u062A\u06CC\u062C\u0647',
			alt_search:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0646\u0634\u062F. \u062F\u0631 \u0639\u0648\u0636 \u0646\u062A\u0627\u06CC\u062C \u0628\u0631\u0627\u06CC [DIFFERENT_TERM] \u0646\u0645\u0627\u06CC\u0634 \u062F\u0627\u062F\u0647 \u0645\u06CC\u200C\u0634\u0648\u062F',
			search_suggestion:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0646\u0634\u062F. \u06CC\u06A9\u06CC \u0627\u0632 \u062C\u0633\u062A\u062C\u0648\u0647\u0627\u06CC \u0632\u06CC\u0631 \u0631\u0627 \u0627\u0645\u062A\u062D\u0627\u0646 \u06A9\u0646\u06CC\u062F:',
			searching:
				'\u062F\u0631 \u062D\u0627\u0644 \u062C\u0633\u062A\u062C\u0648\u06CC [SEARCH_TERM]...',
			results_label: '\u0646\u062A\u0627\u06CC\u062C \u062C\u0633\u062A\u062C\u0648',
			keyboard_navigate: '\u067E\u06CC\u0645\u0627\u06CC\u0634',
			keyboard_select: '\u0627\u0646\u062A\u062E\u0627\u0628',
			keyboard_clear: '\u067E\u0627\u06A9\u0633\u0627\u0632\u06CC',
			keyboard_close: '\u0628\u0633\u062A\u0646',
			keyboard_search: '\u062C\u0633\u062A\u062C\u0648',
			error_search:
				'\u062C\u0633\u062A\u062C\u0648 \u0646\u0627\u0645\u0648\u0641\u0642 \u0628\u0648\u062F',
			filter_selected_one: '[COUNT] \u0627\u0646\u062A\u062E\u0627\u0628 \u0634\u062F\u0647',
			filter_selected_many: '[COUNT] \u0627\u0646\u062A\u062E\u0627\u0628 \u0634\u062F\u0647',
			input_hint:
				'\u0646\u062A\u0627\u06CC\u062C \u0647\u0646\u06AF\u0627\u0645 \u062A\u0627\u06CC\u067E \u0646\u0645\u0627\u06CC\u0634 \u062F\u0627\u062F\u0647 \u0645\u06CC\u200C\u0634\u0648\u0646\u062F',
			loading: '\u062F\u0631 \u062D\u0627\u0644 \u0628\u0627\u0631\u06AF\u0630\u0627\u0631\u06CC',
		},
		mr = { thanks_to: ur, comments: dr, direction: hr, strings: pr };
	var rt = {};
	h(rt, {
		comments: () => fr,
		default: () => br,
		direction: () => gr,
		strings: () => Er,
		thanks_to: () => _r,
	});
	var _r = 'Valtteri Laitinen <dev@valtlai.fi>',
		fr = '',
		gr = 'ltr',
		Er = {
			placeholder: 'Haku',
			clear_search: 'Tyhjenn\xE4',
			load_more: 'Lataa lis\xE4\xE4 tuloksia',
			search_label: 'Hae t\xE4lt\xE4 sivustolta',
			filters_label: 'Suodattimet',
			zero_results: 'Ei tuloksia haulle [SEARCH_TERM]',
			many_results: '[COUNT] tulosta haulle [SEARCH_TERM]',
			one_result: '[COUNT] tulos haulle [SEARCH_TERM]',
			total_zero_results: 'Ei tuloksia',
			total_one_result: '[COUNT] tulos',
			total_many_results: '[COUNT] tulosta',
			alt_search:
				'Ei tuloksia haulle [SEARCH_TERM]. N\xE4ytet\xE4\xE4n tulokset sen sijaan haulle [DIFFERENT_TERM]',
			search_suggestion: 'Ei tuloksia haulle [SEARCH_TERM]. Kokeile jotain seuraavista:',
			searching: 'Haetaan [SEARCH_TERM]...',
			results_label: 'Hakutulokset',
			keyboard_navigate: 'siirry',
			keyboard_select: 'valitse',
			keyboard_clear: 'tyhjenn\xE4',
			keyboard_close: 'sulje',
			keyboard_search: 'hae',
			error_search: 'Haku ep\xE4onnistui',
			filter_selected_one: '[COUNT] valittu',
			filter_selected_many: '[COUNT] valittu',
			input_hint: 'Tulokset n\xE4kyv\xE4t kirjoittaessasi',
			loading: 'Ladataan',
		},
		br = { thanks_to: _r, comments: fr, direction: gr, strings: Er };
	var it = {};
	h(it, {
		comments: () => Cr,
		default: () => Rr,
		direction: () => yr,
		strings: () => vr,
		thanks_to: () => Tr,
	});
	var Tr = 'Nicolas Friedli <nicolas@theologique.ch>',
		Cr = '',
		yr = 'ltr',
		vr = {
			placeholder: 'Rechercher',
			clear_search: 'Nettoyer',
			load_more: 'Charger plus de r\xE9sultats',
			search_label: 'Recherche sur ce site',
			filters_label: 'Filtres',
			zero_results: 'Pas de r\xE9sultat pour [SEARCH_TERM]',
			many_results: '[COUNT] r\xE9sultats pour [SEARCH_TERM]',
			one_result: '[COUNT] r\xE9sultat pour [SEARCH_TERM]',
			total_zero_results: 'Pas de r\xE9sultat',
			total_one_result: '[COUNT] r\xE9sultat',
			total_many_results: '[COUNT] r\xE9sultats',
			alt_search:
				'Pas de r\xE9sultat pour [SEARCH_TERM]. Montre les r\xE9sultats pour [DIFFERENT_TERM] \xE0 la place',
			search_suggestion:
				'Pas de r\xE9sultat pour [SEARCH_TERM]. Essayer une des recherches suivantes:',
			searching: 'Recherche [SEARCH_TERM]...',
			results_label: 'R\xE9sultats de recherche',
			keyboard_navigate: 'naviguer',
			keyboard_select: 'choisir',
			keyboard_clear: 'effacer',
			keyboard_close: 'fermer',
			keyboard_search: 'rechercher',
			error_search: '\xC9chec de la recherche',
			filter_selected_one: '[COUNT] s\xE9lectionn\xE9',
			filter_selected_many: '[COUNT] s\xE9lectionn\xE9s',
			input_hint: 'Les r\xE9sultats appara\xEEtront au fur et \xE0 mesure de la saisie',
			loading: 'Chargement',
		},
		Rr = { thanks_to: Tr, comments: Cr, direction: yr, strings: vr };
	var nt = {};
	h(nt, {
		comments: () => Ar,
		default: () => Mr,
		direction: () => Sr,
		strings: () => Nr,
		thanks_to: () => kr,
	});
	var kr = 'Pablo Villaverde <https://github.com/pvillaverde>',
		Ar = '',
		Sr = 'ltr',
		Nr = {
			placeholder: 'Buscar',
			clear_search: 'Limpar',
			load_more: 'Ver m\xE1is resultados',
			search_label: 'Buscar neste sitio',
			filters_label: 'Filtros',
			zero_results: 'Non se atoparon resultados para [SEARCH_TERM]',
			many_results: '[COUNT] resultados atopados para [SEARCH_TERM]',
			one_result: '[COUNT] resultado atopado para [SEARCH_TERM]',
			total_zero_results: 'Sen resultados',
			total_one_result: '[COUNT] resultado',
			total_many_results: '[COUNT] resultados',
			alt_search:
				'Non se atoparon resultados para [SEARCH_TERM]. Amosando no seu lugar resultados para [DIFFERENT_TERM]',
			search_suggestion:
				'Non se atoparon resultados para [SEARCH_TERM]. Probe unha das seguintes pesquisas:',
			searching: 'Buscando [SEARCH_TERM]...',
			results_label: 'Resultados da busca',
			keyboard_navigate: 'navegar',
			keyboard_select: 'escoller',
			keyboard_clear: 'limpar',
			keyboard_close: 'pechar',
			keyboard_search: 'buscar',
			error_search: 'Erro na busca',
			filter_selected_one: '[COUNT] seleccionado',
			filter_selected_many: '[COUNT] seleccionados',
			input_hint: 'Os resultados aparecer\xE1n mentres escribe',
			loading: 'Cargando',
		},
		Mr = { thanks_to: kr, comments: Ar, direction: Sr, strings: Nr };
	var at = {};
	h(at, {
		comments: () => xr,
		default: () => Ir,
		direction: () => Hr,
		strings: () => wr,
		thanks_to: () => Or,
	});
	var Or = 'Nir Tamir <nirtamir2@gmail.com>',
		xr = '',
		Hr = 'rtl',
		wr = {
			placeholder: '\u05D7\u05D9\u05E4\u05D5\u05E9',
			clear_search: '\u05E0\u05D9\u05E7\u05D5\u05D9',
			load_more: '\u05E2\u05D5\u05D3 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA',
			search_label: '\u05D7\u05D9\u05E4\u05D5\u05E9 \u05D1\u05D0\u05EA\u05E8 \u05D6\u05D4',
			filters_label: '\u05DE\u05E1\u05E0\u05E0\u05D9\u05DD',
			zero_results:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]',
			many_results:
				'\u05E0\u05DE\u05E6\u05D0\u05D5 [COUNT] \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]',
			one_result:
				'\u05E0\u05DE\u05E6\u05D0\u05D4 \u05EA\u05D5\u05E6\u05D0\u05D4 \u05D0\u05D7\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]',
			total_zero_results:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA',
			total_one_result: '\u05EA\u05D5\u05E6\u05D0\u05D4 [COUNT]',
			total_many_results: '[COUNT] \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA',
			alt_search:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]. \u05DE\u05D5\u05E6\u05D2\u05D5\u05EA \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [DIFFERENT_TERM]',
			search_suggestion:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]. \u05E0\u05E1\u05D5 \u05D0\u05D7\u05D3 \u05DE\u05D4\u05D7\u05D9\u05E4\u05D5\u05E9\u05D9\u05DD \u05D4\u05D1\u05D0\u05D9\u05DD:',
			searching: '\u05DE\u05D7\u05E4\u05E9 \u05D0\u05EA [SEARCH_TERM]...',
			results_label: '\u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05D7\u05D9\u05E4\u05D5\u05E9',
			keyboard_navigate: '\u05E0\u05D9\u05D5\u05D5\u05D8',
			keyboard_select: '\u05D1\u05D7\u05D9\u05E8\u05D4',
			keyboard_clear: '\u05E0\u05D9\u05E7\u05D5\u05D9',
			keyboard_close: '\u05E1\u05D2\u05D9\u05E8\u05D4',
			keyboard_search: '\u05D7\u05D9\u05E4\u05D5\u05E9',
			error_search: '\u05D4\u05D7\u05D9\u05E4\u05D5\u05E9 \u05E0\u05DB\u05E9\u05DC',
			filter_selected_one: '[COUNT] \u05E0\u05D1\u05D7\u05E8',
			filter_selected_many: '[COUNT] \u05E0\u05D1\u05D7\u05E8\u05D5',
			input_hint:
				'\u05D4\u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05D9\u05D5\u05E4\u05D9\u05E2\u05D5 \u05EA\u05D5\u05DA \u05DB\u05D3\u05D9 \u05D4\u05E7\u05DC\u05D3\u05D4',
			loading: '\u05D8\u05D5\u05E2\u05DF',
		},
		Ir = { thanks_to: Or, comments: xr, direction: Hr, strings: wr };
	var lt = {};
	h(lt, {
		comments: () => Lr,
		default: () => zr,
		direction: () => Fr,
		strings: () => Pr,
		thanks_to: () => Ur,
	});
	var Ur = 'Amit Yadav <amit@thetechbasket.com>',
		Lr = '',
		Fr = 'ltr',
		Pr = {
			placeholder: '\u0916\u094B\u091C\u0947\u0902',
			clear_search: '\u0938\u093E\u092B \u0915\u0930\u0947\u0902',
			load_more:
				'\u0914\u0930 \u0905\u0927\u093F\u0915 \u092A\u0930\u093F\u0923\u093E\u092E \u0932\u094B\u0921 \u0915\u0930\u0947\u0902',
			search_label:
				'\u0907\u0938 \u0938\u093E\u0907\u091F \u092E\u0947\u0902 \u0916\u094B\u091C\u0947\u0902',
			filters_label: '\u092B\u093C\u093F\u0932\u094D\u091F\u0930',
			zero_results:
				'\u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E [SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u0928\u0939\u0940\u0902 \u092E\u093F\u0932\u093E',
			many_results:
				'[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E [SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u092E\u093F\u0932\u0947',
			one_result:
				'[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E [SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u092E\u093F\u0932\u093E',
			total_zero_results:
				'\u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E \u0928\u0939\u0940\u0902',
			total_one_result: '[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E',
			total_many_results: '[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E',
			alt_search:
				'[SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E \u0928\u0939\u0940\u0902 \u092E\u093F\u0932\u093E\u0964 \u0907\u0938\u0915\u0947 \u092C\u091C\u093E\u092F [DIFFERENT_TERM] \u0915\u0947 \u0932\u093F\u090F \u092A\u0930\u093F\u0923\u093E\u092E \u0926\u093F\u0916\u093E \u0930\u0939\u093E \u0939\u0948',
			search_suggestion:
				'[SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E \u0928\u0939\u0940\u0902 \u092E\u093F\u0932\u093E\u0964 \u0928\u093F\u092E\u094D\u0928\u0932\u093F\u0916\u093F\u0924 \u0916\u094B\u091C\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u0915\u094B\u0908 \u090F\u0915 \u0906\u091C\u093C\u092E\u093E\u090F\u0902:',
			searching:
				'[SEARCH_TERM] \u0915\u0940 \u0916\u094B\u091C \u0915\u0940 \u091C\u093E \u0930\u0939\u0940 \u0939\u0948...',
			results_label: '\u0916\u094B\u091C \u092A\u0930\u093F\u0923\u093E\u092E',
			keyboard_navigate: '\u0928\u0947\u0935\u093F\u0917\u0947\u091F',
			keyboard_select: '\u091A\u0941\u0928\u0947\u0902',
			keyboard_clear: '\u0938\u093E\u092B\u093C \u0915\u0930\u0947\u0902',
			keyboard_close: '\u092C\u0902\u0926 \u0915\u0930\u0947\u0902',
			keyboard_search: '\u0916\u094B\u091C\u0947\u0902',
			error_search: '\u0916\u094B\u091C \u0935\u093F\u092B\u0932',
			filter_selected_one: '[COUNT] \u091A\u092F\u0928\u093F\u0924',
			filter_selected_many: '[COUNT] \u091A\u092F\u0928\u093F\u0924',
			input_hint:
				'\u091F\u093E\u0907\u092A \u0915\u0930\u0924\u0947 \u0938\u092E\u092F \u092A\u0930\u093F\u0923\u093E\u092E \u0926\u093F\u0916\u093E\u0908 \u0926\u0947\u0902\u0917\u0947',
			loading: '\u0932\u094B\u0921 \u0939\u094B \u0930\u0939\u093E \u0939\u0948',
		},
		zr = { thanks_to: Ur, comments: Lr, direction: Fr, strings: Pr };
	var ot = {};
	h(ot, {
		comments: () => jr,
		default: () => $r,
		direction: () => Br,
		strings: () => Kr,
		thanks_to: () => Dr,
	});
	var Dr = 'Diomed <https://github.com/diomed>',
		jr = '',
		Br = 'ltr',
		Kr = {
			placeholder: 'Tra\u017Ei',
			clear_search: 'O\u010Disti',
			load_more: 'U\u010Ditaj vi\u0161e rezultata',
			search_label: 'Pretra\u017Ei ovu stranicu',
			filters_label: 'Filteri',
			zero_results: 'Nema rezultata za [SEARCH_TERM]',
			many_results: '[COUNT] rezultata za [SEARCH_TERM]',
			one_result: '[COUNT] rezultat za [SEARCH_TERM]',
			total_zero_results: 'Nema rezultata',
			total_one_result: '[COUNT] rezultat',
			total_many_results: '[COUNT] rezultata',
			alt_search: 'Nema rezultata za [SEARCH_TERM]. Prikazujem rezultate za [DIFFERENT_TERM]',
			search_suggestion: 'Nema rezultata za [SEARCH_TERM]. Poku\u0161aj s jednom od ovih pretraga:',
			searching: 'Pretra\u017Eujem [SEARCH_TERM]...',
			results_label: 'Rezultati pretrage',
			keyboard_navigate: 'navigiraj',
			keyboard_select: 'odaberi',
			keyboard_clear: 'o\u010Disti',
			keyboard_close: 'zatvori',
			keyboard_search: 'tra\u017Ei',
			error_search: 'Pretraga nije uspjela',
			filter_selected_one: '[COUNT] odabran',
			filter_selected_many: '[COUNT] odabranih',
			input_hint: 'Rezultati \u0107e se pojaviti dok tipkate',
			loading: 'U\u010Ditavanje',
		},
		$r = { thanks_to: Dr, comments: jr, direction: Br, strings: Kr };
	var ct = {};
	h(ct, {
		comments: () => qr,
		default: () => Yr,
		direction: () => Gr,
		strings: () => Wr,
		thanks_to: () => Vr,
	});
	var Vr = 'Adam Laki <info@adamlaki.com>',
		qr = '',
		Gr = 'ltr',
		Wr = {
			placeholder: 'Keres\xE9s',
			clear_search: 'T\xF6rl\xE9s',
			load_more: 'Tov\xE1bbi tal\xE1latok bet\xF6lt\xE9se',
			search_label: 'Keres\xE9s az oldalon',
			filters_label: 'Sz\u0171r\xE9s',
			zero_results: 'Nincs tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre',
			many_results: '[COUNT] db tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre',
			one_result: '[COUNT] db tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre',
			total_zero_results: 'Nincs tal\xE1lat',
			total_one_result: '[COUNT] tal\xE1lat',
			total_many_results: '[COUNT] tal\xE1lat',
			alt_search:
				'Nincs tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre. Tal\xE1latok mutat\xE1sa ink\xE1bb a(z) [DIFFERENT_TERM] kifejez\xE9sre',
			search_suggestion:
				'Nincs tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre. Pr\xF3b\xE1ld meg a k\xF6vetkez\u0151 keres\xE9sek egyik\xE9t:',
			searching: 'Keres\xE9s a(z) [SEARCH_TERM] kifejez\xE9sre...',
			results_label: 'Keres\xE9si tal\xE1latok',
			keyboard_navigate: 'navig\xE1l\xE1s',
			keyboard_select: 'kiv\xE1laszt\xE1s',
			keyboard_clear: 't\xF6rl\xE9s',
			keyboard_close: 'bez\xE1r\xE1s',
			keyboard_search: 'keres\xE9s',
			error_search: 'A keres\xE9s sikertelen',
			filter_selected_one: '[COUNT] kiv\xE1lasztva',
			filter_selected_many: '[COUNT] kiv\xE1lasztva',
			input_hint: 'A tal\xE1latok g\xE9pel\xE9s k\xF6zben jelennek meg',
			loading: 'Bet\xF6lt\xE9s',
		},
		Yr = { thanks_to: Vr, comments: qr, direction: Gr, strings: Wr };
	var ut = {};
	h(ut, {
		comments: () => Zr,
		default: () => ei,
		direction: () => Xr,
		strings: () => Qr,
		thanks_to: () => Jr,
	});
	var Jr = 'Nixentric',
		Zr = '',
		Xr = 'ltr',
		Qr = {
			placeholder: 'Cari',
			clear_search: 'Bersihkan',
			load_more: 'Muat lebih banyak hasil',
			search_label: 'Telusuri situs ini',
			filters_label: 'Filter',
			zero_results: '[SEARCH_TERM] tidak ditemukan',
			many_results: 'Ditemukan [COUNT] hasil untuk [SEARCH_TERM]',
			one_result: 'Ditemukan [COUNT] hasil untuk [SEARCH_TERM]',
			total_zero_results: 'Tidak ada hasil',
			total_one_result: '[COUNT] hasil',
			total_many_results: '[COUNT] hasil',
			alt_search:
				'[SEARCH_TERM] tidak ditemukan. Menampilkan hasil [DIFFERENT_TERM] sebagai gantinya',
			search_suggestion: '[SEARCH_TERM] tidak ditemukan. Coba salah satu pencarian berikut ini:',
			searching: 'Mencari [SEARCH_TERM]...',
			results_label: 'Hasil pencarian',
			keyboard_navigate: 'navigasi',
			keyboard_select: 'pilih',
			keyboard_clear: 'bersihkan',
			keyboard_close: 'tutup',
			keyboard_search: 'cari',
			error_search: 'Pencarian gagal',
			filter_selected_one: '[COUNT] dipilih',
			filter_selected_many: '[COUNT] dipilih',
			input_hint: 'Hasil akan muncul saat Anda mengetik',
			loading: 'Memuat',
		},
		ei = { thanks_to: Jr, comments: Zr, direction: Xr, strings: Qr };
	var dt = {};
	h(dt, {
		comments: () => si,
		default: () => ni,
		direction: () => ri,
		strings: () => ii,
		thanks_to: () => ti,
	});
	var ti = 'Cosette Bruhns Alonso, Andrew Janco <apjanco@upenn.edu>',
		si = '',
		ri = 'ltr',
		ii = {
			placeholder: 'Cerca',
			clear_search: 'Cancella la cronologia',
			load_more: 'Mostra pi\xF9 risultati',
			search_label: 'Cerca nel sito',
			filters_label: 'Filtri di ricerca',
			zero_results: 'Nessun risultato per [SEARCH_TERM]',
			many_results: '[COUNT] risultati per [SEARCH_TERM]',
			one_result: '[COUNT] risultato per [SEARCH_TERM]',
			total_zero_results: 'Nessun risultato',
			total_one_result: '[COUNT] risultato',
			total_many_results: '[COUNT] risultati',
			alt_search:
				'Nessun risultato per [SEARCH_TERM]. Mostrando risultati per [DIFFERENT_TERM] come alternativa.',
			search_suggestion: 'Nessun risultato per [SEARCH_TERM]. Prova una delle seguenti ricerche:',
			searching: 'Cercando [SEARCH_TERM]...',
			results_label: 'Risultati della ricerca',
			keyboard_navigate: 'naviga',
			keyboard_select: 'seleziona',
			keyboard_clear: 'cancella',
			keyboard_close: 'chiudi',
			keyboard_search: 'cerca',
			error_search: 'Ricerca fallita',
			filter_selected_one: '[COUNT] selezionato',
			filter_selected_many: '[COUNT] selezionati',
			input_hint: 'I risultati appariranno durante la digitazione',
			loading: 'Caricamento',
		},
		ni = { thanks_to: ti, comments: si, direction: ri, strings: ii };
	var ht = {};
	h(ht, {
		comments: () => li,
		default: () => ui,
		direction: () => oi,
		strings: () => ci,
		thanks_to: () => ai,
	});
	var ai = 'Tate',
		li = '',
		oi = 'ltr',
		ci = {
			placeholder: '\u691C\u7D22',
			clear_search: '\u30AF\u30EA\u30A2',
			load_more: '\u6B21\u3092\u8AAD\u307F\u8FBC\u3080',
			search_label: '\u3053\u306E\u30B5\u30A4\u30C8\u3092\u691C\u7D22',
			filters_label: '\u30D5\u30A3\u30EB\u30BF',
			zero_results:
				'[SEARCH_TERM]\u306E\u691C\u7D22\u306B\u4E00\u81F4\u3059\u308B\u60C5\u5831\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F',
			many_results: '[SEARCH_TERM]\u306E[COUNT]\u4EF6\u306E\u691C\u7D22\u7D50\u679C',
			one_result: '[SEARCH_TERM]\u306E[COUNT]\u4EF6\u306E\u691C\u7D22\u7D50\u679C',
			total_zero_results: '\u7D50\u679C\u306A\u3057',
			total_one_result: '[COUNT]\u4EF6\u306E\u7D50\u679C',
			total_many_results: '[COUNT]\u4EF6\u306E\u7D50\u679C',
			alt_search:
				'[SEARCH_TERM]\u306E\u691C\u7D22\u306B\u4E00\u81F4\u3059\u308B\u60C5\u5831\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002[DIFFERENT_TERM]\u306E\u691C\u7D22\u7D50\u679C\u3092\u8868\u793A\u3057\u3066\u3044\u307E\u3059',
			search_suggestion:
				'[SEARCH_TERM]\u306E\u691C\u7D22\u306B\u4E00\u81F4\u3059\u308B\u60C5\u5831\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u6B21\u306E\u3044\u305A\u308C\u304B\u306E\u691C\u7D22\u3092\u8A66\u3057\u3066\u304F\u3060\u3055\u3044',
			searching: '[SEARCH_TERM]\u3092\u691C\u7D22\u3057\u3066\u3044\u307E\u3059',
			results_label: '\u691C\u7D22\u7D50\u679C',
			keyboard_navigate: '\u79FB\u52D5',
			keyboard_select: '\u9078\u629E',
			keyboard_clear: '\u30AF\u30EA\u30A2',
			keyboard_close: '\u9589\u3058\u308B',
			keyboard_search: '\u691C\u7D22',
			error_search: '\u691C\u7D22\u306B\u5931\u6557\u3057\u307E\u3057\u305F',
			filter_selected_one: '[COUNT]\u4EF6\u9078\u629E\u4E2D',
			filter_selected_many: '[COUNT]\u4EF6\u9078\u629E\u4E2D',
			input_hint:
				'\u5165\u529B\u4E2D\u306B\u691C\u7D22\u7D50\u679C\u304C\u8868\u793A\u3055\u308C\u307E\u3059',
			loading: '\u8AAD\u307F\u8FBC\u307F\u4E2D',
		},
		ui = { thanks_to: ai, comments: li, direction: oi, strings: ci };
	var pt = {};
	h(pt, {
		comments: () => hi,
		default: () => _i,
		direction: () => pi,
		strings: () => mi,
		thanks_to: () => di,
	});
	var di = 'Seokho Son <https://github.com/seokho-son>',
		hi = '',
		pi = 'ltr',
		mi = {
			placeholder: '\uAC80\uC0C9\uC5B4',
			clear_search: '\uBE44\uC6B0\uAE30',
			load_more: '\uAC80\uC0C9 \uACB0\uACFC \uB354 \uBCF4\uAE30',
			search_label: '\uC0AC\uC774\uD2B8 \uAC80\uC0C9',
			filters_label: '\uD544\uD130',
			zero_results: '[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC \uC5C6\uC74C',
			many_results: '[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC [COUNT]\uAC74',
			one_result: '[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC [COUNT]\uAC74',
			total_zero_results: '\uACB0\uACFC \uC5C6\uC74C',
			total_one_result: '\uACB0\uACFC [COUNT]\uAC74',
			total_many_results: '\uACB0\uACFC [COUNT]\uAC74',
			alt_search:
				'[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC \uC5C6\uC74C. [DIFFERENT_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC',
			search_suggestion:
				'[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC \uC5C6\uC74C. \uCD94\uCC9C \uAC80\uC0C9\uC5B4: ',
			searching: '[SEARCH_TERM] \uAC80\uC0C9 \uC911...',
			results_label: '\uAC80\uC0C9 \uACB0\uACFC',
			keyboard_navigate: '\uC774\uB3D9',
			keyboard_select: '\uC120\uD0DD',
			keyboard_clear: '\uBE44\uC6B0\uAE30',
			keyboard_close: '\uB2EB\uAE30',
			keyboard_search: '\uAC80\uC0C9',
			error_search: '\uAC80\uC0C9 \uC2E4\uD328',
			filter_selected_one: '[COUNT]\uAC1C \uC120\uD0DD\uB428',
			filter_selected_many: '[COUNT]\uAC1C \uC120\uD0DD\uB428',
			input_hint:
				'\uC785\uB825\uD558\uB294 \uB3D9\uC548 \uACB0\uACFC\uAC00 \uD45C\uC2DC\uB429\uB2C8\uB2E4',
			loading: '\uB85C\uB529 \uC911',
		},
		_i = { thanks_to: di, comments: hi, direction: pi, strings: mi };
	var mt = {};
	h(mt, {
		comments: () => gi,
		default: () => Ti,
		direction: () => Ei,
		strings: () => bi,
		thanks_to: () => fi,
	});
	var fi = '',
		gi = '',
		Ei = 'ltr',
		bi = {
			placeholder: 'Rapu',
			clear_search: 'Whakakore',
			load_more: 'Whakauta \u0113tahi otinga k\u0113',
			search_label: 'Rapu',
			filters_label: 'T\u0101tari',
			zero_results: 'Otinga kore ki [SEARCH_TERM]',
			many_results: '[COUNT] otinga ki [SEARCH_TERM]',
			one_result: '[COUNT] otinga ki [SEARCH_TERM]',
			total_zero_results: 'K\u0101ore he otinga',
			total_one_result: '[COUNT] otinga',
			total_many_results: '[COUNT] ng\u0101 otinga',
			alt_search: 'Otinga kore ki [SEARCH_TERM]. Otinga k\u0113 ki [DIFFERENT_TERM]',
			search_suggestion: 'Otinga kore ki [SEARCH_TERM]. whakam\u0101tau ki ng\u0101 mea atu:',
			searching: 'Rapu ki [SEARCH_TERM]...',
			results_label: 'Ng\u0101 otinga rapu',
			keyboard_navigate: 'whakatere',
			keyboard_select: 't\u012Bpako',
			keyboard_clear: 'whakakore',
			keyboard_close: 'kati',
			keyboard_search: 'rapu',
			error_search: 'K\u0101ore i eke te rapu',
			filter_selected_one: '[COUNT] kua t\u012Bpakohia',
			filter_selected_many: '[COUNT] kua t\u012Bpakohia',
			input_hint: 'Ka puta ng\u0101 otinga i a koe e patopato ana',
			loading: 'E uta ana',
		},
		Ti = { thanks_to: fi, comments: gi, direction: Ei, strings: bi };
	var _t = {};
	h(_t, {
		comments: () => yi,
		default: () => ki,
		direction: () => vi,
		strings: () => Ri,
		thanks_to: () => Ci,
	});
	var Ci = 'Harry Min Khant <https://harrymkt.github.io>',
		yi = '',
		vi = 'ltr',
		Ri = {
			placeholder: '\u101B\u103E\u102C\u101B\u1014\u103A',
			clear_search:
				'\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F\u1000\u102D\u102F \u101B\u103E\u1004\u103A\u1038\u101C\u1004\u103A\u1038\u1015\u102B\u104B',
			load_more:
				'\u1014\u1031\u102C\u1000\u103A\u1011\u1015\u103A\u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038\u1000\u102D\u102F \u1010\u1004\u103A\u1015\u102B\u104B',
			search_label:
				'\u1024\u1006\u102D\u102F\u1000\u103A\u1010\u103D\u1004\u103A\u101B\u103E\u102C\u1016\u103D\u1031\u1015\u102B\u104B',
			filters_label:
				'\u1005\u1005\u103A\u1011\u102F\u1010\u103A\u1019\u103E\u102F\u1019\u103B\u102C\u1038',
			zero_results:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038 \u1019\u101B\u103E\u102D\u1015\u102B',
			many_results:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A [COUNT] \u1001\u102F',
			one_result: '[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A [COUNT]',
			total_zero_results:
				'\u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038 \u1019\u101B\u103E\u102D\u1015\u102B',
			total_one_result: '\u101B\u101C\u1012\u103A [COUNT] \u1001\u102F',
			total_many_results: '\u101B\u101C\u1012\u103A [COUNT] \u1001\u102F',
			alt_search:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u101B\u103E\u102D\u1015\u102B\u104B \u104E\u1004\u103A\u1038\u1021\u1005\u102C\u1038 [DIFFERENT_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038\u1000\u102D\u102F \u1015\u103C\u101E\u101E\u100A\u103A\u104B',
			search_suggestion:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u101B\u103E\u102D\u1015\u102B\u104B \u1021\u1031\u102C\u1000\u103A\u1015\u102B\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F\u1019\u103B\u102C\u1038\u1011\u1032\u1019\u103E \u1010\u1005\u103A\u1001\u102F\u1000\u102D\u102F \u1005\u1019\u103A\u1038\u1000\u103C\u100A\u1037\u103A\u1015\u102B:',
			searching:
				'[SEARCH_TERM] \u1000\u102D\u102F \u101B\u103E\u102C\u1016\u103D\u1031\u1014\u1031\u101E\u100A\u103A...',
			results_label:
				'\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038',
			keyboard_navigate: '\u101C\u1019\u103A\u1038\u100A\u103D\u103E\u1014\u103A',
			keyboard_select: '\u101B\u103D\u1031\u1038\u1001\u103B\u101A\u103A',
			keyboard_clear: '\u101B\u103E\u1004\u103A\u1038\u101C\u1004\u103A\u1038',
			keyboard_close: '\u1015\u102D\u1010\u103A',
			keyboard_search: '\u101B\u103E\u102C\u101B\u1014\u103A',
			error_search:
				'\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F \u1019\u1021\u1031\u102C\u1004\u103A\u1019\u103C\u1004\u103A\u1015\u102B',
			filter_selected_one:
				'[COUNT] \u1001\u102F \u101B\u103D\u1031\u1038\u1001\u103B\u101A\u103A\u1011\u102C\u1038\u101E\u100A\u103A',
			filter_selected_many:
				'[COUNT] \u1001\u102F \u101B\u103D\u1031\u1038\u1001\u103B\u101A\u103A\u1011\u102C\u1038\u101E\u100A\u103A',
			input_hint:
				'\u101B\u102D\u102F\u1000\u103A\u1014\u1031\u1005\u1009\u103A \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038 \u1015\u1031\u102B\u103A\u101C\u102C\u1015\u102B\u1019\u100A\u103A',
			loading: '\u1010\u1004\u103A\u1014\u1031\u101E\u100A\u103A',
		},
		ki = { thanks_to: Ci, comments: yi, direction: vi, strings: Ri };
	var ft = {};
	h(ft, {
		comments: () => Si,
		default: () => Oi,
		direction: () => Ni,
		strings: () => Mi,
		thanks_to: () => Ai,
	});
	var Ai = 'Eirik Mikkelsen',
		Si = '',
		Ni = 'ltr',
		Mi = {
			placeholder: 'S\xF8k',
			clear_search: 'Fjern',
			load_more: 'Last flere resultater',
			search_label: 'S\xF8k p\xE5 denne siden',
			filters_label: 'Filtre',
			zero_results: 'Ingen resultater for [SEARCH_TERM]',
			many_results: '[COUNT] resultater for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultater',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultater',
			alt_search:
				'Ingen resultater for [SEARCH_TERM]. Viser resultater for [DIFFERENT_TERM] i stedet',
			search_suggestion:
				'Ingen resultater for [SEARCH_TERM]. Pr\xF8v en av disse s\xF8keordene i stedet:',
			searching: 'S\xF8ker etter [SEARCH_TERM]',
			results_label: 'S\xF8keresultater',
			keyboard_navigate: 'naviger',
			keyboard_select: 'velg',
			keyboard_clear: 'fjern',
			keyboard_close: 'lukk',
			keyboard_search: 's\xF8k',
			error_search: 'S\xF8k feilet',
			filter_selected_one: '[COUNT] valgt',
			filter_selected_many: '[COUNT] valgte',
			input_hint: 'Resultater vises mens du skriver',
			loading: 'Laster',
		},
		Oi = { thanks_to: Ai, comments: Si, direction: Ni, strings: Mi };
	var gt = {};
	h(gt, {
		comments: () => Hi,
		default: () => Ui,
		direction: () => wi,
		strings: () => Ii,
		thanks_to: () => xi,
	});
	var xi = 'Paul van Brouwershaven',
		Hi = '',
		wi = 'ltr',
		Ii = {
			placeholder: 'Zoeken',
			clear_search: 'Reset',
			load_more: 'Meer resultaten laden',
			search_label: 'Doorzoek deze site',
			filters_label: 'Filters',
			zero_results: 'Geen resultaten voor [SEARCH_TERM]',
			many_results: '[COUNT] resultaten voor [SEARCH_TERM]',
			one_result: '[COUNT] resultaat voor [SEARCH_TERM]',
			total_zero_results: 'Geen resultaten',
			total_one_result: '[COUNT] resultaat',
			total_many_results: '[COUNT] resultaten',
			alt_search:
				'Geen resultaten voor [SEARCH_TERM]. In plaats daarvan worden resultaten voor [DIFFERENT_TERM] weergegeven',
			search_suggestion:
				'Geen resultaten voor [SEARCH_TERM]. Probeer een van de volgende zoekopdrachten:',
			searching: 'Zoeken naar [SEARCH_TERM]...',
			results_label: 'Zoekresultaten',
			keyboard_navigate: 'navigeren',
			keyboard_select: 'selecteren',
			keyboard_clear: 'wissen',
			keyboard_close: 'sluiten',
			keyboard_search: 'zoeken',
			error_search: 'Zoeken mislukt',
			filter_selected_one: '[COUNT] geselecteerd',
			filter_selected_many: '[COUNT] geselecteerd',
			input_hint: 'Resultaten verschijnen terwijl u typt',
			loading: 'Laden',
		},
		Ui = { thanks_to: xi, comments: Hi, direction: wi, strings: Ii };
	var Et = {};
	h(Et, {
		comments: () => Fi,
		default: () => Di,
		direction: () => Pi,
		strings: () => zi,
		thanks_to: () => Li,
	});
	var Li = 'Eirik Mikkelsen',
		Fi = '',
		Pi = 'ltr',
		zi = {
			placeholder: 'S\xF8k',
			clear_search: 'Fjern',
			load_more: 'Last fleire resultat',
			search_label: 'S\xF8k p\xE5 denne sida',
			filters_label: 'Filter',
			zero_results: 'Ingen resultat for [SEARCH_TERM]',
			many_results: '[COUNT] resultat for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultat',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultat',
			alt_search: 'Ingen resultat for [SEARCH_TERM]. Viser resultat for [DIFFERENT_TERM] i staden',
			search_suggestion:
				'Ingen resultat for [SEARCH_TERM]. Pr\xF8v eitt av desse s\xF8keorda i staden:',
			searching: 'S\xF8ker etter [SEARCH_TERM]',
			results_label: 'S\xF8keresultat',
			keyboard_navigate: 'naviger',
			keyboard_select: 'vel',
			keyboard_clear: 'fjern',
			keyboard_close: 'lukk',
			keyboard_search: 's\xF8k',
			error_search: 'S\xF8k feila',
			filter_selected_one: '[COUNT] vald',
			filter_selected_many: '[COUNT] valde',
			input_hint: 'Resultat visast medan du skriv',
			loading: 'Lastar',
		},
		Di = { thanks_to: Li, comments: Fi, direction: Pi, strings: zi };
	var bt = {};
	h(bt, {
		comments: () => Bi,
		default: () => Vi,
		direction: () => Ki,
		strings: () => $i,
		thanks_to: () => ji,
	});
	var ji = 'Christopher Wingate',
		Bi = '',
		Ki = 'ltr',
		$i = {
			placeholder: 'S\xF8k',
			clear_search: 'Fjern',
			load_more: 'Last flere resultater',
			search_label: 'S\xF8k p\xE5 denne siden',
			filters_label: 'Filtre',
			zero_results: 'Ingen resultater for [SEARCH_TERM]',
			many_results: '[COUNT] resultater for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultater',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultater',
			alt_search:
				'Ingen resultater for [SEARCH_TERM]. Viser resultater for [DIFFERENT_TERM] i stedet',
			search_suggestion:
				'Ingen resultater for [SEARCH_TERM]. Pr\xF8v en av disse s\xF8keordene i stedet:',
			searching: 'S\xF8ker etter [SEARCH_TERM]',
			results_label: 'S\xF8keresultater',
			keyboard_navigate: 'naviger',
			keyboard_select: 'velg',
			keyboard_clear: 'fjern',
			keyboard_close: 'lukk',
			keyboard_search: 's\xF8k',
			error_search: 'S\xF8k feilet',
			filter_selected_one: '[COUNT] valgt',
			filter_selected_many: '[COUNT] valgte',
			input_hint: 'Resultater vises mens du skriver',
			loading: 'Laster',
		},
		Vi = { thanks_to: ji, comments: Bi, direction: Ki, strings: $i };
	var Tt = {};
	h(Tt, {
		comments: () => Gi,
		default: () => Ji,
		direction: () => Wi,
		strings: () => Yi,
		thanks_to: () => qi,
	});
	var qi = '',
		Gi = '',
		Wi = 'ltr',
		Yi = {
			placeholder: 'Szukaj',
			clear_search: 'Wyczy\u015B\u0107',
			load_more: 'Za\u0142aduj wi\u0119cej',
			search_label: 'Przeszukaj t\u0119 stron\u0119',
			filters_label: 'Filtry',
			zero_results: 'Brak wynik\xF3w dla [SEARCH_TERM]',
			many_results: '[COUNT] wynik\xF3w dla [SEARCH_TERM]',
			one_result: '[COUNT] wynik dla [SEARCH_TERM]',
			total_zero_results: 'Brak wynik\xF3w',
			total_one_result: '[COUNT] wynik',
			total_many_results: '[COUNT] wynik\xF3w',
			alt_search: 'Brak wynik\xF3w dla [SEARCH_TERM]. Wy\u015Bwietlam wyniki dla [DIFFERENT_TERM]',
			search_suggestion: 'Brak wynik\xF3w dla [SEARCH_TERM]. Pokrewne wyniki wyszukiwania:',
			searching: 'Szukam [SEARCH_TERM]...',
			results_label: 'Wyniki wyszukiwania',
			keyboard_navigate: 'nawiguj',
			keyboard_select: 'wybierz',
			keyboard_clear: 'wyczy\u015B\u0107',
			keyboard_close: 'zamknij',
			keyboard_search: 'szukaj',
			error_search: 'Wyszukiwanie nie powiod\u0142o si\u0119',
			filter_selected_one: '[COUNT] wybrany',
			filter_selected_many: '[COUNT] wybranych',
			input_hint: 'Wyniki pojawi\u0105 si\u0119 podczas pisania',
			loading: '\u0141adowanie',
		},
		Ji = { thanks_to: qi, comments: Gi, direction: Wi, strings: Yi };
	var Ct = {};
	h(Ct, {
		comments: () => Xi,
		default: () => tn,
		direction: () => Qi,
		strings: () => en,
		thanks_to: () => Zi,
	});
	var Zi = 'Jonatah',
		Xi = '',
		Qi = 'ltr',
		en = {
			placeholder: 'Pesquisar',
			clear_search: 'Limpar',
			load_more: 'Ver mais resultados',
			search_label: 'Pesquisar',
			filters_label: 'Filtros',
			zero_results: 'Nenhum resultado encontrado para [SEARCH_TERM]',
			many_results: '[COUNT] resultados encontrados para [SEARCH_TERM]',
			one_result: '[COUNT] resultado encontrado para [SEARCH_TERM]',
			total_zero_results: 'Nenhum resultado',
			total_one_result: '[COUNT] resultado',
			total_many_results: '[COUNT] resultados',
			alt_search:
				'Nenhum resultado encontrado para [SEARCH_TERM]. Exibindo resultados para [DIFFERENT_TERM]',
			search_suggestion:
				'Nenhum resultado encontrado para [SEARCH_TERM]. Tente uma das seguintes pesquisas:',
			searching: 'Pesquisando por [SEARCH_TERM]...',
			results_label: 'Resultados da pesquisa',
			keyboard_navigate: 'navegar',
			keyboard_select: 'selecionar',
			keyboard_clear: 'limpar',
			keyboard_close: 'fechar',
			keyboard_search: 'pesquisar',
			error_search: 'Falha na pesquisa',
			filter_selected_one: '[COUNT] selecionado',
			filter_selected_many: '[COUNT] selecionados',
			input_hint: 'Os resultados aparecer\xE3o enquanto voc\xEA digita',
			loading: 'Carregando',
		},
		tn = { thanks_to: Zi, comments: Xi, direction: Qi, strings: en };
	var yt = {};
	h(yt, {
		comments: () => rn,
		default: () => ln,
		direction: () => nn,
		strings: () => an,
		thanks_to: () => sn,
	});
	var sn = 'Bogdan Mateescu <bogdan@surfverse.com>',
		rn = '',
		nn = 'ltr',
		an = {
			placeholder: 'C\u0103utare',
			clear_search: '\u015Eterge\u0163i',
			load_more: '\xCEnc\u0103rca\u021Bi mai multe rezultate',
			search_label: 'C\u0103uta\u021Bi \xEEn acest site',
			filters_label: 'Filtre',
			zero_results: 'Niciun rezultat pentru [SEARCH_TERM]',
			many_results: '[COUNT] rezultate pentru [SEARCH_TERM]',
			one_result: '[COUNT] rezultat pentru [SEARCH_TERM]',
			total_zero_results: 'Niciun rezultat',
			total_one_result: '[COUNT] rezultat',
			total_many_results: '[COUNT] rezultate',
			alt_search:
				'Niciun rezultat pentru [SEARCH_TERM]. Se afi\u0219eaz\u0103 \xEEn schimb rezultatele pentru [DIFFERENT_TERM]',
			search_suggestion:
				'Niciun rezultat pentru [SEARCH_TERM]. \xCEncerca\u021Bi una dintre urm\u0103toarele c\u0103ut\u0103ri:',
			searching: 'Se caut\u0103 dup\u0103: [SEARCH_TERM]...',
			results_label: 'Rezultatele c\u0103ut\u0103rii',
			keyboard_navigate: 'navigare',
			keyboard_select: 'selectare',
			keyboard_clear: '\u0219tergere',
			keyboard_close: '\xEEnchidere',
			keyboard_search: 'c\u0103utare',
			error_search: 'C\u0103utarea a e\u0219uat',
			filter_selected_one: '[COUNT] selectat',
			filter_selected_many: '[COUNT] selectate',
			input_hint: 'Rezultatele vor ap\u0103rea pe m\u0103sur\u0103 ce tasta\u021Bi',
			loading: 'Se \xEEncarc\u0103',
		},
		ln = { thanks_to: sn, comments: rn, direction: nn, strings: an };
	var vt = {};
	h(vt, {
		comments: () => cn,
		default: () => hn,
		direction: () => un,
		strings: () => dn,
		thanks_to: () => on,
	});
	var on = 'Aleksandr Gordeev',
		cn = '',
		un = 'ltr',
		dn = {
			placeholder: '\u041F\u043E\u0438\u0441\u043A',
			clear_search: '\u041E\u0447\u0438\u0441\u0442\u0438\u0442\u044C \u043F\u043E\u043B\u0435',
			load_more: '\u0417\u0430\u0433\u0440\u0443\u0437\u0438\u0442\u044C \u0435\u0449\u0435',
			search_label: '\u041F\u043E\u0438\u0441\u043A \u043F\u043E \u0441\u0430\u0439\u0442\u0443',
			filters_label: '\u0424\u0438\u043B\u044C\u0442\u0440\u044B',
			zero_results:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432 \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			one_result:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442 \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			total_zero_results:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E',
			total_one_result: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442',
			total_many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432',
			alt_search:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]. \u041F\u043E\u043A\u0430\u0437\u0430\u043D\u044B \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [DIFFERENT_TERM]',
			search_suggestion:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]. \u041F\u043E\u043F\u0440\u043E\u0431\u0443\u0439\u0442\u0435 \u043E\u0434\u0438\u043D \u0438\u0437 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0445 \u0432\u0430\u0440\u0438\u0430\u043D\u0442\u043E\u0432',
			searching:
				'\u041F\u043E\u0438\u0441\u043A \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			results_label:
				'\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u043F\u043E\u0438\u0441\u043A\u0430',
			keyboard_navigate: '\u043D\u0430\u0432\u0438\u0433\u0430\u0446\u0438\u044F',
			keyboard_select: '\u0432\u044B\u0431\u0440\u0430\u0442\u044C',
			keyboard_clear: '\u043E\u0447\u0438\u0441\u0442\u0438\u0442\u044C',
			keyboard_close: '\u0437\u0430\u043A\u0440\u044B\u0442\u044C',
			keyboard_search: '\u043F\u043E\u0438\u0441\u043A',
			error_search: '\u041E\u0448\u0438\u0431\u043A\u0430 \u043F\u043E\u0438\u0441\u043A\u0430',
			filter_selected_one: '[COUNT] \u0432\u044B\u0431\u0440\u0430\u043D',
			filter_selected_many: '[COUNT] \u0432\u044B\u0431\u0440\u0430\u043D\u043E',
			input_hint:
				'\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u0431\u0443\u0434\u0443\u0442 \u043F\u043E\u044F\u0432\u043B\u044F\u0442\u044C\u0441\u044F \u043F\u043E \u043C\u0435\u0440\u0435 \u0432\u0432\u043E\u0434\u0430',
			loading: '\u0417\u0430\u0433\u0440\u0443\u0437\u043A\u0430',
		},
		hn = { thanks_to: on, comments: cn, direction: un, strings: dn };
	var Rt = {};
	h(Rt, {
		comments: () => mn,
		default: () => gn,
		direction: () => _n,
		strings: () => fn,
		thanks_to: () => pn,
	});
	var pn = 'Andrija Sagicc',
		mn = '',
		_n = 'ltr',
		fn = {
			placeholder: '\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430',
			clear_search: '\u0411\u0440\u0438\u0441\u0430\u045A\u0435',
			load_more:
				'\u041F\u0440\u0438\u043A\u0430\u0437 \u0432\u0438\u0448\u0435 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430',
			search_label:
				'\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430 \u0441\u0430\u0458\u0442\u0430',
			filters_label: '\u0424\u0438\u043B\u0442\u0435\u0440\u0438',
			zero_results:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]',
			many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]',
			one_result:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]',
			total_zero_results:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430',
			total_one_result: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442',
			total_many_results: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430',
			alt_search:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]. \u041F\u0440\u0438\u043A\u0430\u0437 \u0434\u043E\u0434\u0430\u0442\u043D\u0438\u043A \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [DIFFERENT_TERM]',
			search_suggestion:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]. \u041F\u043E\u043A\u0443\u0448\u0430\u0458\u0442\u0435 \u0441\u0430 \u043D\u0435\u043A\u043E\u043C \u043E\u0434 \u0441\u043B\u0435\u0434\u0435\u045B\u0438\u0445 \u043F\u0440\u0435\u0442\u0440\u0430\u0433\u0430:',
			searching:
				'\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430 \u0442\u0435\u0440\u043C\u0438\u043D\u0430 [SEARCH_TERM]...',
			results_label:
				'\u0420\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0438 \u043F\u0440\u0435\u0442\u0440\u0430\u0433\u0435',
			keyboard_navigate: '\u043D\u0430\u0432\u0438\u0433\u0430\u0446\u0438\u0458\u0430',
			keyboard_select: '\u0438\u0437\u0430\u0431\u0435\u0440\u0438',
			keyboard_clear: '\u043E\u0431\u0440\u0438\u0448\u0438',
			keyboard_close: '\u0437\u0430\u0442\u0432\u043E\u0440\u0438',
			keyboard_search: '\u043F\u0440\u0435\u0442\u0440\u0430\u0433\u0430',
			error_search:
				'\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430 \u043D\u0438\u0458\u0435 \u0443\u0441\u043F\u0435\u043B\u0430',
			filter_selected_one: '[COUNT] \u0438\u0437\u0430\u0431\u0440\u0430\u043D',
			filter_selected_many: '[COUNT] \u0438\u0437\u0430\u0431\u0440\u0430\u043D\u0438\u0445',
			input_hint:
				'\u0420\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0438 \u045B\u0435 \u0441\u0435 \u043F\u043E\u0458\u0430\u0432\u0459\u0438\u0432\u0430\u0442\u0438 \u0434\u043E\u043A \u043A\u0443\u0446\u0430\u0442\u0435',
			loading: '\u0423\u0447\u0438\u0442\u0430\u0432\u0430\u045A\u0435',
		},
		gn = { thanks_to: pn, comments: mn, direction: _n, strings: fn };
	var kt = {};
	h(kt, {
		comments: () => bn,
		default: () => yn,
		direction: () => Tn,
		strings: () => Cn,
		thanks_to: () => En,
	});
	var En = 'Montazar Al-Jaber <montazar@nanawee.tech>',
		bn = '',
		Tn = 'ltr',
		Cn = {
			placeholder: 'S\xF6k',
			clear_search: 'Rensa',
			load_more: 'Visa fler tr\xE4ffar',
			search_label: 'S\xF6k p\xE5 denna sida',
			filters_label: 'Filter',
			zero_results: '[SEARCH_TERM] gav inga tr\xE4ffar',
			many_results: '[SEARCH_TERM] gav [COUNT] tr\xE4ffar',
			one_result: '[SEARCH_TERM] gav [COUNT] tr\xE4ff',
			total_zero_results: 'Inga tr\xE4ffar',
			total_one_result: '[COUNT] tr\xE4ff',
			total_many_results: '[COUNT] tr\xE4ffar',
			alt_search:
				'[SEARCH_TERM] gav inga tr\xE4ffar. Visar resultat f\xF6r [DIFFERENT_TERM] ist\xE4llet',
			search_suggestion:
				'[SEARCH_TERM] gav inga tr\xE4ffar. F\xF6rs\xF6k igen med en av f\xF6ljande s\xF6kord:',
			searching: 'S\xF6ker efter [SEARCH_TERM]...',
			results_label: 'S\xF6kresultat',
			keyboard_navigate: 'navigera',
			keyboard_select: 'v\xE4lj',
			keyboard_clear: 'rensa',
			keyboard_close: 'st\xE4ng',
			keyboard_search: 's\xF6k',
			error_search: 'S\xF6kningen misslyckades',
			filter_selected_one: '[COUNT] vald',
			filter_selected_many: '[COUNT] valda',
			input_hint: 'Resultat visas medan du skriver',
			loading: 'L\xE4ser in',
		},
		yn = { thanks_to: En, comments: bn, direction: Tn, strings: Cn };
	var At = {};
	h(At, {
		comments: () => Rn,
		default: () => Sn,
		direction: () => kn,
		strings: () => An,
		thanks_to: () => vn,
	});
	var vn = 'Anonymous',
		Rn = '',
		kn = 'ltr',
		An = {
			placeholder: 'Tafuta',
			clear_search: 'Futa',
			load_more: 'Pakia matokeo zaidi',
			search_label: 'Tafuta tovuti hii',
			filters_label: 'Vichujio',
			zero_results: 'Hakuna matokeo ya [SEARCH_TERM]',
			many_results: 'Matokeo [COUNT] ya [SEARCH_TERM]',
			one_result: 'Tokeo [COUNT] la [SEARCH_TERM]',
			total_zero_results: 'Hakuna matokeo',
			total_one_result: 'Tokeo [COUNT]',
			total_many_results: 'Matokeo [COUNT]',
			alt_search:
				'Hakuna mayokeo ya [SEARCH_TERM]. Badala yake, inaonyesha matokeo ya [DIFFERENT_TERM]',
			search_suggestion: 'Hakuna matokeo ya [SEARCH_TERM]. Jaribu mojawapo ya utafutaji ufuatao:',
			searching: 'Kutafuta [SEARCH_TERM]...',
			results_label: 'Matokeo ya utafutaji',
			keyboard_navigate: 'sogeza',
			keyboard_select: 'chagua',
			keyboard_clear: 'futa',
			keyboard_close: 'funga',
			keyboard_search: 'tafuta',
			error_search: 'Utafutaji umeshindwa',
			filter_selected_one: '[COUNT] imechaguliwa',
			filter_selected_many: '[COUNT] zimechaguliwa',
			input_hint: 'Matokeo yataonekana unapoandika',
			loading: 'Inapakia',
		},
		Sn = { thanks_to: vn, comments: Rn, direction: kn, strings: An };
	var St = {};
	h(St, {
		comments: () => Mn,
		default: () => Hn,
		direction: () => On,
		strings: () => xn,
		thanks_to: () => Nn,
	});
	var Nn = '',
		Mn = '',
		On = 'ltr',
		xn = {
			placeholder: '\u0BA4\u0BC7\u0B9F\u0BC1\u0B95',
			clear_search: '\u0B85\u0BB4\u0BBF\u0B95\u0BCD\u0B95\u0BC1\u0B95',
			load_more:
				'\u0BAE\u0BC7\u0BB2\u0BC1\u0BAE\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BC8\u0B95\u0BCD \u0B95\u0BBE\u0B9F\u0BCD\u0B9F\u0BC1\u0B95',
			search_label:
				'\u0B87\u0BA8\u0BCD\u0BA4 \u0BA4\u0BB3\u0BA4\u0BCD\u0BA4\u0BBF\u0BB2\u0BCD \u0BA4\u0BC7\u0B9F\u0BC1\u0B95',
			filters_label: '\u0BB5\u0B9F\u0BBF\u0B95\u0B9F\u0BCD\u0B9F\u0BB2\u0BCD\u0B95\u0BB3\u0BCD',
			zero_results:
				'[SEARCH_TERM] \u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8',
			many_results:
				'[SEARCH_TERM] \u0B95\u0BCD\u0B95\u0BBE\u0BA9 [COUNT] \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD',
			one_result:
				'[SEARCH_TERM] \u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1',
			total_zero_results:
				'\u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8',
			total_one_result: '[COUNT] \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1',
			total_many_results: '[COUNT] \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD',
			alt_search:
				'[SEARCH_TERM] \u0B87\u0BA4\u0BCD\u0BA4\u0BC7\u0B9F\u0BB2\u0BC1\u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8, \u0B87\u0BA8\u0BCD\u0BA4 \u0BA4\u0BC7\u0B9F\u0BB2\u0BCD\u0B95\u0BB3\u0BC1\u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0B92\u0BA4\u0BCD\u0BA4 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD [DIFFERENT_TERM]',
			search_suggestion:
				'[SEARCH_TERM] \u0B87\u0BA4\u0BCD \u0BA4\u0BC7\u0B9F\u0BB2\u0BC1\u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8.\u0B87\u0BA4\u0BB1\u0BCD\u0B95\u0BC1 \u0BAA\u0BA4\u0BBF\u0BB2\u0BC0\u0B9F\u0BBE\u0BA9 \u0BA4\u0BC7\u0B9F\u0BB2\u0BCD\u0B95\u0BB3\u0BC8 \u0BA4\u0BC7\u0B9F\u0BC1\u0B95:',
			searching:
				'[SEARCH_TERM] \u0BA4\u0BC7\u0B9F\u0BAA\u0BCD\u0BAA\u0B9F\u0BC1\u0B95\u0BBF\u0BA9\u0BCD\u0BB1\u0BA4\u0BC1',
			results_label:
				'\u0BA4\u0BC7\u0B9F\u0BB2\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD',
			keyboard_navigate: '\u0BB5\u0BB4\u0BBF\u0BA8\u0B9F\u0BA4\u0BCD\u0BA4\u0BC1',
			keyboard_select: '\u0BA4\u0BC7\u0BB0\u0BCD\u0BA8\u0BCD\u0BA4\u0BC6\u0B9F\u0BC1',
			keyboard_clear: '\u0B85\u0BB4\u0BBF',
			keyboard_close: '\u0BAE\u0BC2\u0B9F\u0BC1',
			keyboard_search: '\u0BA4\u0BC7\u0B9F\u0BC1',
			error_search: '\u0BA4\u0BC7\u0B9F\u0BB2\u0BCD \u0BA4\u0BCB\u0BB2\u0BCD\u0BB5\u0BBF',
			filter_selected_one:
				'[COUNT] \u0BA4\u0BC7\u0BB0\u0BCD\u0BA8\u0BCD\u0BA4\u0BC6\u0B9F\u0BC1\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1',
			filter_selected_many:
				'[COUNT] \u0BA4\u0BC7\u0BB0\u0BCD\u0BA8\u0BCD\u0BA4\u0BC6\u0B9F\u0BC1\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA9',
			input_hint:
				'\u0BA8\u0BC0\u0B99\u0BCD\u0B95\u0BB3\u0BCD \u0BA4\u0B9F\u0BCD\u0B9F\u0B9A\u0BCD\u0B9A\u0BC1 \u0B9A\u0BC6\u0BAF\u0BCD\u0BAF\u0BC1\u0BAE\u0BCD\u0BAA\u0BCB\u0BA4\u0BC1 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0BA4\u0BCB\u0BA9\u0BCD\u0BB1\u0BC1\u0BAE\u0BCD',
			loading: '\u0B8F\u0BB1\u0BCD\u0BB1\u0BC1\u0B95\u0BBF\u0BB1\u0BA4\u0BC1',
		},
		Hn = { thanks_to: Nn, comments: Mn, direction: On, strings: xn };
	var Nt = {};
	h(Nt, {
		comments: () => In,
		default: () => Fn,
		direction: () => Un,
		strings: () => Ln,
		thanks_to: () => wn,
	});
	var wn = 'Patiphon Loetsuthakun <ptphon@gmail.com>',
		In = '',
		Un = 'ltr',
		Ln = {
			placeholder: '\u0E04\u0E49\u0E19\u0E2B\u0E32',
			clear_search: '\u0E25\u0E49\u0E32\u0E07',
			load_more:
				'\u0E42\u0E2B\u0E25\u0E14\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E40\u0E1E\u0E34\u0E48\u0E21\u0E40\u0E15\u0E34\u0E21',
			search_label:
				'\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E1A\u0E19\u0E40\u0E27\u0E47\u0E1A\u0E44\u0E0B\u0E15\u0E4C',
			filters_label: '\u0E15\u0E31\u0E27\u0E01\u0E23\u0E2D\u0E07',
			zero_results:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM]',
			many_results:
				'\u0E1E\u0E1A [COUNT] \u0E1C\u0E25\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM]',
			one_result:
				'\u0E1E\u0E1A [COUNT] \u0E1C\u0E25\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM]',
			total_zero_results:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C',
			total_one_result: '[COUNT] \u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C',
			total_many_results: '[COUNT] \u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C',
			alt_search:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM] \u0E41\u0E2A\u0E14\u0E07\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E08\u0E32\u0E01\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32 [DIFFERENT_TERM] \u0E41\u0E17\u0E19',
			search_suggestion:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM] \u0E25\u0E2D\u0E07\u0E04\u0E33\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E40\u0E2B\u0E25\u0E48\u0E32\u0E19\u0E35\u0E49\u0E41\u0E17\u0E19:',
			searching: '\u0E01\u0E33\u0E25\u0E31\u0E07\u0E04\u0E49\u0E19\u0E2B\u0E32 [SEARCH_TERM]...',
			results_label: '\u0E1C\u0E25\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32',
			keyboard_navigate: '\u0E19\u0E33\u0E17\u0E32\u0E07',
			keyboard_select: '\u0E40\u0E25\u0E37\u0E2D\u0E01',
			keyboard_clear: '\u0E25\u0E49\u0E32\u0E07',
			keyboard_close: '\u0E1B\u0E34\u0E14',
			keyboard_search: '\u0E04\u0E49\u0E19\u0E2B\u0E32',
			error_search:
				'\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E25\u0E49\u0E21\u0E40\u0E2B\u0E25\u0E27',
			filter_selected_one:
				'\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E41\u0E25\u0E49\u0E27 [COUNT] \u0E23\u0E32\u0E22\u0E01\u0E32\u0E23',
			filter_selected_many:
				'\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E41\u0E25\u0E49\u0E27 [COUNT] \u0E23\u0E32\u0E22\u0E01\u0E32\u0E23',
			input_hint:
				'\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E08\u0E30\u0E1B\u0E23\u0E32\u0E01\u0E0F\u0E02\u0E13\u0E30\u0E17\u0E35\u0E48\u0E04\u0E38\u0E13\u0E1E\u0E34\u0E21\u0E1E\u0E4C',
			loading: '\u0E01\u0E33\u0E25\u0E31\u0E07\u0E42\u0E2B\u0E25\u0E14',
		},
		Fn = { thanks_to: wn, comments: In, direction: Un, strings: Ln };
	var Mt = {};
	h(Mt, {
		comments: () => zn,
		default: () => Bn,
		direction: () => Dn,
		strings: () => jn,
		thanks_to: () => Pn,
	});
	var Pn = 'Taylan \xD6zg\xFCr Bildik',
		zn = '',
		Dn = 'ltr',
		jn = {
			placeholder: 'Ara\u015Ft\u0131r',
			clear_search: 'Temizle',
			load_more: 'Daha fazla sonu\xE7',
			search_label: 'Site genelinde arama',
			filters_label: 'Filtreler',
			zero_results: '[SEARCH_TERM] i\xE7in sonu\xE7 yok',
			many_results: '[SEARCH_TERM] i\xE7in [COUNT] sonu\xE7 bulundu',
			one_result: '[SEARCH_TERM] i\xE7in [COUNT] sonu\xE7 bulundu',
			total_zero_results: 'Sonu\xE7 yok',
			total_one_result: '[COUNT] sonu\xE7',
			total_many_results: '[COUNT] sonu\xE7',
			alt_search:
				'[SEARCH_TERM] i\xE7in sonu\xE7 yok. Bunun yerine [DIFFERENT_TERM] i\xE7in sonu\xE7lar g\xF6steriliyor',
			search_suggestion:
				'[SEARCH_TERM] i\xE7in sonu\xE7 yok. Alternatif olarak a\u015Fa\u011F\u0131daki kelimelerden birini deneyebilirsiniz:',
			searching: '[SEARCH_TERM] ara\u015Ft\u0131r\u0131l\u0131yor...',
			results_label: 'Arama sonu\xE7lar\u0131',
			keyboard_navigate: 'gezin',
			keyboard_select: 'se\xE7',
			keyboard_clear: 'temizle',
			keyboard_close: 'kapat',
			keyboard_search: 'ara',
			error_search: 'Arama ba\u015Far\u0131s\u0131z',
			filter_selected_one: '[COUNT] se\xE7ili',
			filter_selected_many: '[COUNT] se\xE7ili',
			input_hint: 'Sonu\xE7lar siz yazarken g\xF6r\xFCnecektir',
			loading: 'Y\xFCkleniyor',
		},
		Bn = { thanks_to: Pn, comments: zn, direction: Dn, strings: jn };
	var Ot = {};
	h(Ot, {
		comments: () => $n,
		default: () => Gn,
		direction: () => Vn,
		strings: () => qn,
		thanks_to: () => Kn,
	});
	var Kn = 'Vladyslav Lyshenko <vladdnepr1989@gmail.com>',
		$n = '',
		Vn = 'ltr',
		qn = {
			placeholder: '\u041F\u043E\u0448\u0443\u043A',
			clear_search: '\u041E\u0447\u0438\u0441\u0442\u0438\u0442\u0438 \u043F\u043E\u043B\u0435',
			load_more: '\u0417\u0430\u0432\u0430\u043D\u0442\u0430\u0436\u0438\u0442\u0438 \u0449\u0435',
			search_label: '\u041F\u043E\u0448\u0443\u043A \u043F\u043E \u0441\u0430\u0439\u0442\u0443',
			filters_label: '\u0424\u0456\u043B\u044C\u0442\u0440\u0438',
			zero_results:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E \u0437\u0430 \u0437\u0430\u043F\u0438\u0442\u043E\u043C: [SEARCH_TERM]',
			many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0456\u0432 \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [SEARCH_TERM]',
			one_result:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442 \u0437\u0430 \u0437\u0430\u043F\u0438\u0442\u043E\u043C: [SEARCH_TERM]',
			total_zero_results:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E',
			total_one_result: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442',
			total_many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0456\u0432',
			alt_search:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [SEARCH_TERM]. \u041F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0438 \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [DIFFERENT_TERM]',
			search_suggestion:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [SEARCH_TERM]. \u0421\u043F\u0440\u043E\u0431\u0443\u0439\u0442\u0435 \u043E\u0434\u0438\u043D \u0456\u0437 \u0442\u0430\u043A\u0438\u0445 \u0432\u0430\u0440\u0456\u0430\u043D\u0442\u0456\u0432',
			searching:
				'\u041F\u043E\u0448\u0443\u043A \u0437\u0430 \u0437\u0430\u043F\u0438\u0442\u043E\u043C: [SEARCH_TERM]',
			results_label:
				'\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0438 \u043F\u043E\u0448\u0443\u043A\u0443',
			keyboard_navigate: '\u043D\u0430\u0432\u0456\u0433\u0430\u0446\u0456\u044F',
			keyboard_select: '\u0432\u0438\u0431\u0440\u0430\u0442\u0438',
			keyboard_clear: '\u043E\u0447\u0438\u0441\u0442\u0438\u0442\u0438',
			keyboard_close: '\u0437\u0430\u043A\u0440\u0438\u0442\u0438',
			keyboard_search: '\u043F\u043E\u0448\u0443\u043A',
			error_search:
				'\u041F\u043E\u043C\u0438\u043B\u043A\u0430 \u043F\u043E\u0448\u0443\u043A\u0443',
			filter_selected_one: '[COUNT] \u0432\u0438\u0431\u0440\u0430\u043D\u043E',
			filter_selected_many: '[COUNT] \u0432\u0438\u0431\u0440\u0430\u043D\u043E',
			input_hint:
				"\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0438 \u0437'\u044F\u0432\u043B\u044F\u0442\u0438\u043C\u0443\u0442\u044C\u0441\u044F \u043F\u0456\u0434 \u0447\u0430\u0441 \u0432\u0432\u0435\u0434\u0435\u043D\u043D\u044F",
			loading: '\u0417\u0430\u0432\u0430\u043D\u0442\u0430\u0436\u0435\u043D\u043D\u044F',
		},
		Gn = { thanks_to: Kn, comments: $n, direction: Vn, strings: qn };
	var xt = {};
	h(xt, {
		comments: () => Yn,
		default: () => Xn,
		direction: () => Jn,
		strings: () => Zn,
		thanks_to: () => Wn,
	});
	var Wn = 'Long Nhat Nguyen',
		Yn = '',
		Jn = 'ltr',
		Zn = {
			placeholder: 'T\xECm ki\u1EBFm',
			clear_search: 'X\xF3a',
			load_more: 'Nhi\u1EC1u k\u1EBFt qu\u1EA3 h\u01A1n',
			search_label: 'T\xECm ki\u1EBFm trong trang n\xE0y',
			filters_label: 'B\u1ED9 l\u1ECDc',
			zero_results: 'Kh\xF4ng t\xECm th\u1EA5y k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]',
			many_results: '[COUNT] k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]',
			one_result: '[COUNT] k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]',
			total_zero_results: 'Kh\xF4ng c\xF3 k\u1EBFt qu\u1EA3',
			total_one_result: '[COUNT] k\u1EBFt qu\u1EA3',
			total_many_results: '[COUNT] k\u1EBFt qu\u1EA3',
			alt_search:
				'Kh\xF4ng t\xECm th\u1EA5y k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]. Ki\u1EC3m th\u1ECB k\u1EBFt qu\u1EA3 thay th\u1EBF v\u1EDBi [DIFFERENT_TERM]',
			search_suggestion:
				'Kh\xF4ng t\xECm th\u1EA5y k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]. Th\u1EED m\u1ED9t trong c\xE1c t\xECm ki\u1EBFm:',
			searching: '\u0110ang t\xECm ki\u1EBFm cho [SEARCH_TERM]...',
			results_label: 'K\u1EBFt qu\u1EA3 t\xECm ki\u1EBFm',
			keyboard_navigate: 'chuy\u1EC3n',
			keyboard_select: 'ch\u1ECDn',
			keyboard_clear: 'x\xF3a',
			keyboard_close: '\u0111\xF3ng',
			keyboard_search: 't\xECm ki\u1EBFm',
			error_search: 'T\xECm ki\u1EBFm th\u1EA5t b\u1EA1i',
			filter_selected_one: '\u0110\xE3 ch\u1ECDn [COUNT]',
			filter_selected_many: '\u0110\xE3 ch\u1ECDn [COUNT]',
			input_hint: 'K\u1EBFt qu\u1EA3 s\u1EBD xu\u1EA5t hi\u1EC7n khi b\u1EA1n nh\u1EADp',
			loading: '\u0110ang t\u1EA3i',
		},
		Xn = { thanks_to: Wn, comments: Yn, direction: Jn, strings: Zn };
	var Ht = {};
	h(Ht, {
		comments: () => ea,
		default: () => ra,
		direction: () => ta,
		strings: () => sa,
		thanks_to: () => Qn,
	});
	var Qn = 'Amber Song',
		ea = '',
		ta = 'ltr',
		sa = {
			placeholder: '\u641C\u7D22',
			clear_search: '\u6E05\u9664',
			load_more: '\u52A0\u8F7D\u66F4\u591A\u7ED3\u679C',
			search_label: '\u7AD9\u5185\u641C\u7D22',
			filters_label: '\u7B5B\u9009',
			zero_results: '\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			many_results: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			one_result: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			total_zero_results: '\u65E0\u7ED3\u679C',
			total_one_result: '[COUNT] \u4E2A\u7ED3\u679C',
			total_many_results: '[COUNT] \u4E2A\u7ED3\u679C',
			alt_search:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u6539\u4E3A\u663E\u793A [DIFFERENT_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			search_suggestion:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u8BF7\u5C1D\u8BD5\u4EE5\u4E0B\u641C\u7D22\u3002',
			searching: '\u6B63\u5728\u641C\u7D22 [SEARCH_TERM]...',
			results_label: '\u641C\u7D22\u7ED3\u679C',
			keyboard_navigate: '\u5BFC\u822A',
			keyboard_select: '\u9009\u62E9',
			keyboard_clear: '\u6E05\u9664',
			keyboard_close: '\u5173\u95ED',
			keyboard_search: '\u641C\u7D22',
			error_search: '\u641C\u7D22\u5931\u8D25',
			filter_selected_one: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			filter_selected_many: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			input_hint: '\u8F93\u5165\u65F6\u5C06\u663E\u793A\u7ED3\u679C',
			loading: '\u52A0\u8F7D\u4E2D',
		},
		ra = { thanks_to: Qn, comments: ea, direction: ta, strings: sa };
	var wt = {};
	h(wt, {
		comments: () => na,
		default: () => oa,
		direction: () => aa,
		strings: () => la,
		thanks_to: () => ia,
	});
	var ia = 'Amber Song',
		na = '',
		aa = 'ltr',
		la = {
			placeholder: '\u641C\u5C0B',
			clear_search: '\u6E05\u9664',
			load_more: '\u8F09\u5165\u66F4\u591A\u7D50\u679C',
			search_label: '\u7AD9\u5167\u641C\u5C0B',
			filters_label: '\u7BE9\u9078',
			zero_results: '\u627E\u4E0D\u5230 [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			many_results: '\u627E\u5230 [COUNT] \u500B [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			one_result: '\u627E\u5230 [COUNT] \u500B [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			total_zero_results: '\u7121\u7D50\u679C',
			total_one_result: '[COUNT] \u500B\u7D50\u679C',
			total_many_results: '[COUNT] \u500B\u7D50\u679C',
			alt_search:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C\u3002\u6539\u70BA\u986F\u793A [DIFFERENT_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			search_suggestion:
				'\u627E\u4E0D\u5230 [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C\u3002\u8ACB\u5617\u8A66\u4EE5\u4E0B\u7684\u5EFA\u8B70\u4E4B\u4E00\u3002',
			searching: '\u6B63\u5728\u641C\u5C0B[SEARCH_TERM]...',
			results_label: '\u641C\u5C0B\u7D50\u679C',
			keyboard_navigate: '\u5C0E\u89BD',
			keyboard_select: '\u9078\u64C7',
			keyboard_clear: '\u6E05\u9664',
			keyboard_close: '\u95DC\u9589',
			keyboard_search: '\u641C\u5C0B',
			error_search: '\u641C\u5C0B\u5931\u6557',
			filter_selected_one: '\u5DF2\u9078\u64C7 [COUNT] \u500B',
			filter_selected_many: '\u5DF2\u9078\u64C7 [COUNT] \u500B',
			input_hint: '\u8F38\u5165\u6642\u5C07\u986F\u793A\u7D50\u679C',
			loading: '\u8F09\u5165\u4E2D',
		},
		oa = { thanks_to: ia, comments: na, direction: aa, strings: la };
	var It = {};
	h(It, {
		comments: () => ua,
		default: () => pa,
		direction: () => da,
		strings: () => ha,
		thanks_to: () => ca,
	});
	var ca = 'Amber Song',
		ua = '',
		da = 'ltr',
		ha = {
			placeholder: '\u641C\u7D22',
			clear_search: '\u6E05\u9664',
			load_more: '\u52A0\u8F7D\u66F4\u591A\u7ED3\u679C',
			search_label: '\u7AD9\u5185\u641C\u7D22',
			filters_label: '\u7B5B\u9009',
			zero_results: '\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			many_results: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			one_result: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			total_zero_results: '\u65E0\u7ED3\u679C',
			total_one_result: '[COUNT] \u4E2A\u7ED3\u679C',
			total_many_results: '[COUNT] \u4E2A\u7ED3\u679C',
			alt_search:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u6539\u4E3A\u663E\u793A [DIFFERENT_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			search_suggestion:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u8BF7\u5C1D\u8BD5\u4EE5\u4E0B\u641C\u7D22\u3002',
			searching: '\u6B63\u5728\u641C\u7D22 [SEARCH_TERM]...',
			results_label: '\u641C\u7D22\u7ED3\u679C',
			keyboard_navigate: '\u5BFC\u822A',
			keyboard_select: '\u9009\u62E9',
			keyboard_clear: '\u6E05\u9664',
			keyboard_close: '\u5173\u95ED',
			keyboard_search: '\u641C\u7D22',
			error_search: '\u641C\u7D22\u5931\u8D25',
			filter_selected_one: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			filter_selected_many: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			input_hint: '\u8F93\u5165\u65F6\u5C06\u663E\u793A\u7ED3\u679C',
			loading: '\u52A0\u8F7D\u4E2D',
		},
		pa = { thanks_to: ca, comments: ua, direction: da, strings: ha };
	var ma = [
			Ve,
			qe,
			Ge,
			We,
			Ye,
			Je,
			Ze,
			Xe,
			Qe,
			et,
			tt,
			st,
			rt,
			it,
			nt,
			at,
			lt,
			ot,
			ct,
			ut,
			dt,
			ht,
			pt,
			mt,
			_t,
			ft,
			gt,
			Et,
			bt,
			Tt,
			Ct,
			yt,
			vt,
			Rt,
			kt,
			At,
			St,
			Nt,
			Mt,
			Ot,
			xt,
			Ht,
			wt,
			It,
		],
		Vt = ma,
		qt = [
			'../../translations/af.json',
			'../../translations/ar.json',
			'../../translations/bn.json',
			'../../translations/ca.json',
			'../../translations/cs.json',
			'../../translations/da.json',
			'../../translations/de.json',
			'../../translations/el.json',
			'../../translations/en.json',
			'../../translations/es.json',
			'../../translations/eu.json',
			'../../translations/fa.json',
			'../../translations/fi.json',
			'../../translations/fr.json',
			'../../translations/gl.json',
			'../../translations/he.json',
			'../../translations/hi.json',
			'../../translations/hr.json',
			'../../translations/hu.json',
			'../../translations/id.json',
			'../../translations/it.json',
			'../../translations/ja.json',
			'../../translations/ko.json',
			'../../translations/mi.json',
			'../../translations/my.json',
			'../../translations/nb.json',
			'../../translations/nl.json',
			'../../translations/nn.json',
			'../../translations/no.json',
			'../../translations/pl.json',
			'../../translations/pt.json',
			'../../translations/ro.json',
			'../../translations/ru.json',
			'../../translations/sr.json',
			'../../translations/sv.json',
			'../../translations/sw.json',
			'../../translations/ta.json',
			'../../translations/th.json',
			'../../translations/tr.json',
			'../../translations/uk.json',
			'../../translations/vi.json',
			'../../translations/zh-cn.json',
			'../../translations/zh-tw.json',
			'../../translations/zh.json',
		];
	function b(n) {
		let s = typeof n == 'string' ? n.charCodeAt(0) : n;
		return (s >= 97 && s <= 122) || (s >= 65 && s <= 90);
	}
	function A(n) {
		let s = typeof n == 'string' ? n.charCodeAt(0) : n;
		return s >= 48 && s <= 57;
	}
	function k(n) {
		return b(n) || A(n);
	}
	var Gt = [
		'art-lojban',
		'cel-gaulish',
		'no-bok',
		'no-nyn',
		'zh-guoyu',
		'zh-hakka',
		'zh-min',
		'zh-min-nan',
		'zh-xiang',
	];
	var Ut = {
		'en-gb-oed': 'en-GB-oxendict',
		'i-ami': 'ami',
		'i-bnn': 'bnn',
		'i-default': null,
		'i-enochian': null,
		'i-hak': 'hak',
		'i-klingon': 'tlh',
		'i-lux': 'lb',
		'i-mingo': null,
		'i-navajo': 'nv',
		'i-pwn': 'pwn',
		'i-tao': 'tao',
		'i-tay': 'tay',
		'i-tsu': 'tsu',
		'sgn-be-fr': 'sfb',
		'sgn-be-nl': 'vgt',
		'sgn-ch-de': 'sgg',
		'art-lojban': 'jbo',
		'cel-gaulish': null,
		'no-bok': 'nb',
		'no-nyn': 'nn',
		'zh-guoyu': 'cmn',
		'zh-hakka': 'hak',
		'zh-min': null,
		'zh-min-nan': 'nan',
		'zh-xiang': 'hsn',
	};
	var fa = {}.hasOwnProperty;
	function ze(n, s = {}) {
		let e = Wt(),
			t = String(n),
			r = t.toLowerCase(),
			i = 0;
		if (n == null) throw new Error('Expected string, got `' + n + '`');
		if (fa.call(Ut, r)) {
			let l = Ut[r];
			return (s.normalize === void 0 || s.normalize === null || s.normalize) && typeof l == 'string'
				? ze(l)
				: ((e[Gt.includes(r) ? 'regular' : 'irregular'] = t), e);
		}
		for (; b(r.charCodeAt(i)) && i < 9;) i++;
		if (i > 1 && i < 9) {
			if (((e.language = t.slice(0, i)), i < 4)) {
				let l = 0;
				for (
					;
					r.charCodeAt(i) === 45 &&
					b(r.charCodeAt(i + 1)) &&
					b(r.charCodeAt(i + 2)) &&
					b(r.charCodeAt(i + 3)) &&
					!b(r.charCodeAt(i + 4));
				) {
					if (l > 2)
						return a(i, 3, 'Too many extended language subtags, expected at most 3 subtags');
					(e.extendedLanguageSubtags.push(t.slice(i + 1, i + 4)), (i += 4), l++);
				}
			}
			for (
				r.charCodeAt(i) === 45 &&
					b(r.charCodeAt(i + 1)) &&
					b(r.charCodeAt(i + 2)) &&
					b(r.charCodeAt(i + 3)) &&
					b(r.charCodeAt(i + 4)) &&
					!b(r.charCodeAt(i + 5)) &&
					((e.script = t.slice(i + 1, i + 5)), (i += 5)),
					r.charCodeAt(i) === 45 &&
						(b(r.charCodeAt(i + 1)) && b(r.charCodeAt(i + 2)) && !b(r.charCodeAt(i + 3))
							? ((e.region = t.slice(i + 1, i + 3)), (i += 3))
							: A(r.charCodeAt(i + 1)) &&
								A(r.charCodeAt(i + 2)) &&
								A(r.charCodeAt(i + 3)) &&
								!A(r.charCodeAt(i + 4)) &&
								((e.region = t.slice(i + 1, i + 4)), (i += 4)));
				r.charCodeAt(i) === 45;
			) {
				let l = i + 1,
					o = l;
				for (; k(r.charCodeAt(o));) {
					if (o - l > 7) return a(o, 1, 'Too long variant, expected at most 8 characters');
					o++;
				}
				if (o - l > 4 || (o - l > 3 && A(r.charCodeAt(l))))
					(e.variants.push(t.slice(l, o)), (i = o));
				else break;
			}
			for (
				;
				r.charCodeAt(i) === 45 &&
				!(
					r.charCodeAt(i + 1) === 120 ||
					!k(r.charCodeAt(i + 1)) ||
					r.charCodeAt(i + 2) !== 45 ||
					!k(r.charCodeAt(i + 3))
				);
			) {
				let l = i + 2,
					o = 0;
				for (; r.charCodeAt(l) === 45 && k(r.charCodeAt(l + 1)) && k(r.charCodeAt(l + 2));) {
					let c = l + 1;
					for (l = c + 2, o++; k(r.charCodeAt(l));) {
						if (l - c > 7) return a(l, 2, 'Too long extension, expected at most 8 characters');
						l++;
					}
				}
				if (!o)
					return a(l, 4, 'Empty extension, extensions must have at least 2 characters of content');
				(e.extensions.push({
					singleton: t.charAt(i + 1),
					extensions: t.slice(i + 3, l).split('-'),
				}),
					(i = l));
			}
		} else i = 0;
		if (
			(i === 0 && r.charCodeAt(i) === 120) ||
			(r.charCodeAt(i) === 45 && r.charCodeAt(i + 1) === 120)
		) {
			i = i ? i + 2 : 1;
			let l = i;
			for (; r.charCodeAt(l) === 45 && k(r.charCodeAt(l + 1));) {
				let o = i + 1;
				for (l = o; k(r.charCodeAt(l));) {
					if (l - o > 7) return a(l, 5, 'Too long private-use area, expected at most 8 characters');
					l++;
				}
				(e.privateuse.push(t.slice(i + 1, l)), (i = l));
			}
		}
		if (i !== t.length) return a(i, 6, 'Found superfluous content after tag');
		return e;
		function a(l, o, c) {
			return (s.warning && s.warning(c, o, l), s.forgiving ? e : Wt());
		}
	}
	function Wt() {
		return {
			language: null,
			extendedLanguageSubtags: [],
			script: null,
			region: null,
			variants: [],
			extensions: [],
			privateuse: [],
			irregular: null,
			regular: null,
		};
	}
	var be = {},
		Yt = qt,
		Jt = Vt;
	for (let n = 0; n < Yt.length; n++) {
		let s = Yt[n].match(/([^\/]+)\.json$/);
		if (!s) continue;
		let e = s[1];
		be[e] = { language: e, direction: Jt[n].direction || 'ltr', ...Jt[n].strings };
	}
	function Zt(n) {
		if (!n) return be.en;
		let s = ze(n.toLowerCase()),
			e = [];
		(s.language && s.script && s.region && e.push(`${s.language}-${s.script}-${s.region}`),
			s.language && s.region && e.push(`${s.language}-${s.region}`),
			s.language && e.push(s.language));
		for (let t of e) if (be[t]) return be[t];
		return be.en;
	}
	function Xt(n, s = {}, e) {
		if (!n) return '';
		let t = n;
		for (let [r, i] of Object.entries(s)) {
			let a = typeof i == 'number' && e ? new Intl.NumberFormat(e).format(i) : String(i);
			t = t.replace(new RegExp(`\\[${r}\\]`, 'g'), a);
		}
		return t;
	}
	var De = class {
		constructor(s) {
			this.regions = null;
			this.politeIndex = 0;
			this.assertiveIndex = 0;
			this.clearTimeoutId = null;
			((this.idGenerator = s), (this.containerId = s('pf-announcer')), this.createRegions());
		}
		createRegions() {
			if (typeof document > 'u') return;
			let s = document.createElement('div');
			((s.id = this.containerId), s.setAttribute('data-pagefind-announcer', ''));
			let e = (t) => {
				let r = [];
				for (let i = 0; i < 2; i++) {
					let a = document.createElement('div');
					((a.id = this.idGenerator(`pf-${t}-region`)),
						a.setAttribute('role', 'status'),
						a.setAttribute('aria-live', t),
						a.setAttribute('aria-atomic', 'true'),
						a.setAttribute('data-pf-sr-hidden', ''),
						s.appendChild(a),
						r.push(a));
				}
				return r;
			};
			((this.regions = { polite: e('polite'), assertive: e('assertive') }),
				document.body.appendChild(s));
		}
		announce(s, e = 'polite') {
			if (!this.regions || !s) return;
			this.clearTimeoutId && (clearTimeout(this.clearTimeoutId), (this.clearTimeoutId = null));
			let t = e === 'polite' ? this.politeIndex : this.assertiveIndex,
				r = this.regions[e][t];
			e === 'polite'
				? (this.politeIndex = t === 0 ? 1 : 0)
				: (this.assertiveIndex = t === 0 ? 1 : 0);
			let i = e === 'polite' ? this.politeIndex : this.assertiveIndex;
			((this.regions[e][i].textContent = ''),
				setTimeout(() => {
					((r.textContent = s),
						(this.clearTimeoutId = setTimeout(() => {
							((r.textContent = ''), (this.clearTimeoutId = null));
						}, 350)));
				}, 100));
		}
		clear() {
			if (this.regions) {
				this.clearTimeoutId && (clearTimeout(this.clearTimeoutId), (this.clearTimeoutId = null));
				for (let s of ['polite', 'assertive']) for (let e of this.regions[s]) e.textContent = '';
			}
		}
		destroy() {
			if ((this.clear(), typeof document < 'u')) {
				let s = document.getElementById(this.containerId);
				s && s.remove();
			}
			this.regions = null;
		}
	};
	var Lt;
	try {
		if (document?.currentScript && document.currentScript.tagName.toUpperCase() === 'SCRIPT') {
			let n = new URL(document.currentScript.src).pathname.match(
				/^(.*\/)(?:pagefind[-_])?component[-_]?ui.js.*$/,
			);
			n && (Lt = n[1]);
		}
	} catch {
		Lt = '/pagefind/';
	}
	var Te = class {
		constructor(s, e = {}) {
			this.__pagefind__ = null;
			this.__loadPromise__ = null;
			this.__searchID__ = 0;
			this._translations = null;
			this._userTranslations = {};
			this._direction = 'ltr';
			this._languageSet = !1;
			this.components = [];
			this.componentsByType = {};
			this.searchTerm = '';
			this.searchFilters = {};
			this.searchResult = { results: [] };
			this.availableFilters = null;
			this.totalFilters = null;
			this.activeShortcuts = [];
			this.faceted = !1;
			this.generatedIds = new Set();
			((this.name = s),
				(this.__hooks__ = {
					search: [],
					filters: [],
					loading: [],
					results: [],
					error: [],
					translations: [],
				}),
				(this.options = {
					bundlePath: e.bundlePath ?? Lt ?? '/pagefind/',
					mergeIndex: e.mergeIndex ?? [],
				}));
			let t = { ...e };
			(delete t.bundlePath,
				delete t.mergeIndex,
				(this.pagefindOptions = t),
				(this._announcer = new De(this.generateId.bind(this))));
		}
		generateId(s, e = 2) {
			let t = 'abcdef',
				r = (o = 3) => {
					let c = '';
					for (let u = 0; u < o; u++) c += t[Math.floor(Math.random() * t.length)];
					return c;
				},
				i = this.name !== 'default' ? `${this.name}-` : '',
				a = Array.from({ length: e }, () => r()).join('-'),
				l = `${s}-${i}${a}`;
			return this.generatedIds.has(l) || document.getElementById(l)
				? this.generateId(s, e + 1)
				: (this.generatedIds.add(l), l);
		}
		add(s) {
			(s?.register?.(this), this.components.push(s));
		}
		registerInput(s, e = {}) {
			this._registerComponent(s, 'input', null, e);
		}
		registerResults(s, e = {}) {
			this._registerComponent(s, 'results', null, e);
		}
		registerSummary(s, e = {}) {
			this._registerComponent(s, 'summary', null, e);
		}
		registerFilter(s, e = {}) {
			this._registerComponent(s, 'filter', null, e);
		}
		registerSort(s, e = {}) {
			this._registerComponent(s, 'sort', null, e);
		}
		registerUtility(s, e = null, t = {}) {
			this._registerComponent(s, 'utility', e, t);
		}
		_registerComponent(s, e, t = null, r = {}) {
			if (
				(this.componentsByType[e] || (this.componentsByType[e] = []),
				this._languageSet || this.setLanguage(),
				this.components.includes(s))
			) {
				((s.capabilities = r), this.reconcileAria());
				return;
			}
			((s.componentType = e),
				(s.componentSubtype = t),
				(s.capabilities = r),
				this.componentsByType[e].push(s),
				this.components.push(s),
				this.reconcileAria());
		}
		getInputs(s = null) {
			let e = this.componentsByType.input || [];
			return s ? e.filter((t) => t.capabilities?.[s]) : e;
		}
		getResults(s = null) {
			let e = this.componentsByType.results || [];
			return s ? e.filter((t) => t.capabilities?.[s]) : e;
		}
		getSummaries(s = null) {
			let e = this.componentsByType.summary || [];
			return s ? e.filter((t) => t.capabilities?.[s]) : e;
		}
		getFilters(s = null) {
			let e = this.componentsByType.filter || [];
			return s ? e.filter((t) => t.capabilities?.[s]) : e;
		}
		getSorts(s = null) {
			let e = this.componentsByType.sort || [];
			return s ? e.filter((t) => t.capabilities?.[s]) : e;
		}
		getUtilities(s = null, e = null) {
			let t = this.componentsByType.utility || [];
			return (
				s !== null && (t = t.filter((r) => r.componentSubtype === s)),
				e && (t = t.filter((r) => r.capabilities?.[e])),
				t
			);
		}
		hasAnnouncementCapability() {
			return this.components.some((s) => s.capabilities?.announcements === !0);
		}
		registerShortcut(s, e) {
			let t = { ...s, owner: e };
			(this.activeShortcuts.push(t), this.notifyShortcutsChanged());
		}
		deregisterShortcut(s, e) {
			((this.activeShortcuts = this.activeShortcuts.filter(
				(t) => !(t.label === s && t.owner === e),
			)),
				this.notifyShortcutsChanged());
		}
		deregisterAllShortcuts(s) {
			((this.activeShortcuts = this.activeShortcuts.filter((e) => e.owner !== s)),
				this.notifyShortcutsChanged());
		}
		getActiveShortcuts() {
			return this.activeShortcuts;
		}
		notifyShortcutsChanged() {
			this.getUtilities('keyboard-hints').forEach((e) => e.render?.());
		}
		focusNextResults(s) {
			let e = this.getResults('keyboardNavigation'),
				t = $t(s, e);
			if (!t) return !1;
			let r = t.querySelector('a');
			return r ? (r.focus(), !0) : !1;
		}
		focusPreviousInput(s) {
			let e = this.getInputs('keyboardNavigation'),
				t = Pe(s, e);
			if (!t) return !1;
			if (t.focus) return (t.focus(), !0);
			let r = t.querySelector('input');
			return r ? (r.focus(), !0) : !1;
		}
		focusInputAndType(s, e) {
			let t = this.getInputs('keyboardNavigation'),
				r = Pe(s, t),
				i = r?.inputEl || r?.querySelector('input');
			i && ((i.value += e), i.focus(), i.dispatchEvent(new Event('input', { bubbles: !0 })));
		}
		focusInputAndDelete(s) {
			let e = this.getInputs('keyboardNavigation'),
				t = Pe(s, e),
				r = t?.inputEl || t?.querySelector('input');
			r &&
				((r.value = r.value.slice(0, -1)),
				r.focus(),
				r.dispatchEvent(new Event('input', { bubbles: !0 })));
		}
		reconcileAria() {
			this.components.forEach((s) => s.reconcileAria?.());
		}
		get direction() {
			return this._direction;
		}
		setLanguage(s) {
			(s || (s = document?.documentElement?.lang || 'en'),
				(this._translations = Zt(s)),
				(this._direction = this._translations.direction || 'ltr'),
				(this._languageSet = !0),
				this.__dispatch__('translations', this._translations, this._direction));
		}
		setTranslations(s) {
			((this._userTranslations = { ...this._userTranslations, ...s }),
				this.__dispatch__('translations', this._translations, this._direction));
		}
		translate(s, e = {}) {
			let t = this._userTranslations[s] ?? this._translations?.[s];
			return Xt(typeof t == 'string' ? t : void 0, e, this._translations?.language);
		}
		announce(s, e = {}, t = 'polite') {
			let r = this.translate(s, e);
			r && this._announcer.announce(r, t);
		}
		announceRaw(s, e = 'polite') {
			this._announcer.announce(s, e);
		}
		clearAnnouncements() {
			this._announcer.clear();
		}
		on(s, e, t = null) {
			if (!this.__hooks__[s]) {
				let r = Object.keys(this.__hooks__).join(', ');
				console.error(`[Pagefind Component UI]: Unknown event type ${s}. Supported events: [${r}]`);
				return;
			}
			if (typeof e != 'function') {
				console.error(
					`[Pagefind Component UI]: Expected callback to be a function, received ${typeof e}`,
				);
				return;
			}
			if (t) {
				let r = this.__hooks__[s].findIndex((i) => typeof i == 'object' && i.owner === t);
				if (r !== -1) {
					this.__hooks__[s][r] = { callback: e, owner: t };
					return;
				}
				this.__hooks__[s].push({ callback: e, owner: t });
			} else this.__hooks__[s].push(e);
		}
		triggerLoad() {
			return this.__load__();
		}
		triggerSearch(s) {
			((this.searchTerm = s),
				this.__dispatch__('search', s, this.searchFilters),
				this.__search__(s, this.searchFilters));
		}
		triggerSearchWithFilters(s, e) {
			((this.searchTerm = s),
				(this.searchFilters = e),
				this.__dispatch__('search', s, e),
				this.__search__(s, e));
		}
		triggerFilters(s) {
			((this.searchFilters = s),
				this.__dispatch__('search', this.searchTerm, s),
				this.__search__(this.searchTerm, s));
		}
		triggerFilter(s, e) {
			((this.searchFilters = this.searchFilters || {}),
				(this.searchFilters[s] = e),
				this.__dispatch__('search', this.searchTerm, this.searchFilters),
				this.__search__(this.searchTerm, this.searchFilters));
		}
		__dispatch__(s, ...e) {
			this.__hooks__[s]?.forEach((t) => {
				typeof t == 'function' ? t(...e) : t?.callback && t.callback(...e);
			});
		}
		async __clear__() {
			(this.__dispatch__('results', { results: [], unfilteredTotalCount: 0 }),
				this.__pagefind__ &&
					((this.availableFilters = await this.__pagefind__.filters()),
					(this.totalFilters = this.availableFilters),
					this.__dispatch__('filters', {
						available: this.availableFilters,
						total: this.totalFilters,
					})));
		}
		async __search__(s, e) {
			(this.__dispatch__('loading'), await this.__load__());
			let t = ++this.__searchID__;
			if ((!s || !s.length) && !this.faceted) return this.__clear__();
			if (!this.__pagefind__) return;
			let r = s && s.length ? s : null,
				i = await this.__pagefind__.search(r, { filters: e });
			if (
				i &&
				this.__searchID__ === t &&
				(i.filters &&
					Object.keys(i.filters)?.length &&
					((this.availableFilters = i.filters),
					(this.totalFilters = i.totalFilters ?? null),
					this.__dispatch__('filters', {
						available: this.availableFilters,
						total: this.totalFilters,
					})),
				(this.searchResult = i),
				this.__dispatch__('results', this.searchResult),
				!this.hasAnnouncementCapability() && s)
			) {
				let a = i.results?.length ?? 0,
					l = a === 0 ? 'zero_results' : a === 1 ? 'one_result' : 'many_results',
					o = a === 0 ? 'assertive' : 'polite';
				this.announce(l, { SEARCH_TERM: s, COUNT: a }, o);
			}
		}
		async __load__() {
			if (!this.__pagefind__) {
				if (this.__loadPromise__) return this.__loadPromise__;
				this.__loadPromise__ = this.__doLoad__();
				try {
					await this.__loadPromise__;
				} finally {
					this.__loadPromise__ = null;
				}
			}
		}
		async __doLoad__() {
			if (this.__pagefind__) return;
			let s;
			try {
				s = await import(`${this.options.bundlePath}pagefind.js`);
			} catch (t) {
				(console.error(t),
					console.error(
						[
							`Pagefind couldn't be loaded from ${this.options.bundlePath}pagefind.js`,
							'You can configure this by passing a bundlePath option to the Pagefind Component UI',
						].join(`
`),
					),
					document?.currentScript && document.currentScript.tagName.toUpperCase() === 'SCRIPT'
						? console.error(
								`[DEBUG: Loaded from ${document.currentScript?.src ?? 'bad script location'}]`,
							)
						: console.error('no known script location'),
					this.__dispatch__('error', {
						type: 'bundle_load_failed',
						message: 'Could not load search bundle',
						bundlePath: this.options.bundlePath,
						error: t,
					}),
					this.hasAnnouncementCapability() || this.announce('error_search', {}, 'assertive'));
				return;
			}
			let e = s.createInstance(this.pagefindOptions || {});
			for (let t of this.options.mergeIndex) {
				if (!t.bundlePath) throw new Error('mergeIndex requires a bundlePath parameter');
				let { bundlePath: r, ...i } = t;
				await e.mergeIndex(r, i);
			}
			((this.__pagefind__ = e),
				(this.availableFilters = await this.__pagefind__.filters()),
				(this.totalFilters = this.availableFilters),
				this.__dispatch__('filters', {
					available: this.availableFilters,
					total: this.totalFilters,
				}),
				this.faceted && this.__searchID__ === 0 && this.triggerSearch(''));
		}
		thinSubResults(s, e = 3) {
			if (s.length <= e) return s;
			let t = [...s]
				.sort((r, i) => (i.locations?.length ?? 0) - (r.locations?.length ?? 0))
				.slice(0, e)
				.map((r) => r.url);
			return s.filter((r) => t.includes(r.url));
		}
		getDisplaySubResults(s, e = 3) {
			if (!Array.isArray(s.sub_results)) return [];
			let r =
				s.sub_results[0]?.url === (s.meta?.url || s.url) ? s.sub_results.slice(1) : s.sub_results;
			return this.thinSubResults(r, e);
		}
	};
	var Pt = class {
			constructor() {
				this.instances = new Map();
				this.defaultOptions = { bundlePath: this.detectBundlePath() };
			}
			detectBundlePath() {
				try {
					if (
						document?.currentScript &&
						document.currentScript.tagName.toUpperCase() === 'SCRIPT'
					) {
						let s = new URL(document.currentScript.src).pathname.match(
							/^(.*\/)(?:pagefind[-_])?.*\.js.*$/,
						);
						if (s) return s[1];
					}
				} catch {}
				return '/pagefind/';
			}
			getInstance(s = 'default', e = {}) {
				let t = this.instances.get(s);
				if (t) return t;
				let r = { ...this.defaultOptions, ...e },
					i = new Te(s, r);
				return (this.instances.set(s, i), i);
			}
			hasInstance(s) {
				return this.instances.has(s);
			}
			removeInstance(s) {
				this.instances.delete(s);
			}
			getInstanceNames() {
				return Array.from(this.instances.keys());
			}
		},
		Ft = null;
	function Ce() {
		return (Ft || (Ft = new Pt()), Ft);
	}
	function Qt(n, s) {
		let e = Ce();
		return e.hasInstance(n)
			? (console.warn(
					`[Pagefind Component UI]: Instance "${n}" already exists, configuration ignored`,
				),
				e.getInstance(n))
			: e.getInstance(n, s);
	}
	var ye = (n) =>
			!(
				n == null ||
				n === !1 ||
				n === 0 ||
				n === '' ||
				Number.isNaN(n) ||
				(Array.isArray(n) && n.length === 0) ||
				(typeof n == 'object' && n !== null && !Array.isArray(n) && Object.keys(n).length === 0)
			),
		T = (n, s, e) => (n.length < s ? `[Error: ${e}() needs ${s} args]` : null),
		es = {
			eq: (n, ...s) => T(s, 2, 'eq') ?? m(s[0], n) === m(s[1], n),
			ne: (n, ...s) => T(s, 2, 'ne') ?? m(s[0], n) !== m(s[1], n),
			gt: (n, ...s) => T(s, 2, 'gt') ?? Number(m(s[0], n)) > Number(m(s[1], n)),
			lt: (n, ...s) => T(s, 2, 'lt') ?? Number(m(s[0], n)) < Number(m(s[1], n)),
			gte: (n, ...s) => T(s, 2, 'gte') ?? Number(m(s[0], n)) >= Number(m(s[1], n)),
			lte: (n, ...s) => T(s, 2, 'lte') ?? Number(m(s[0], n)) <= Number(m(s[1], n)),
			and: (n, ...s) => {
				let e = !0;
				for (let t of s) if (((e = m(t, n)), !ye(e))) return e;
				return e;
			},
			or: (n, ...s) => {
				let e = !1;
				for (let t of s) if (((e = m(t, n)), ye(e))) return e;
				return e;
			},
			not: (n, ...s) => T(s, 1, 'not') ?? !ye(m(s[0], n)),
			lowercase: (n, ...s) => String(m(s[0], n)).toLowerCase(),
			uppercase: (n, ...s) => String(m(s[0], n)).toUpperCase(),
			trim: (n, ...s) => String(m(s[0], n)).trim(),
			truncate: (n, ...s) => {
				let e = T(s, 2, 'truncate');
				if (e) return e;
				let t = String(m(s[0], n)),
					r = Number(m(s[1], n)),
					i = s[2] ? String(m(s[2], n)) : '...';
				return t.length > r ? t.slice(0, r) + i : t;
			},
			replace: (n, ...s) =>
				T(s, 3, 'replace') ??
				String(m(s[0], n))
					.split(String(m(s[1], n)))
					.join(String(m(s[2], n))),
			limit: (n, ...s) => {
				let e = T(s, 2, 'limit');
				if (e) return e;
				let t = m(s[0], n),
					r = m(s[1], n);
				return Array.isArray(t) ? t.slice(0, r < 0 ? 0 : r) : t;
			},
			first: (n, ...s) => {
				let e = T(s, 1, 'first');
				if (e) return e;
				let t = m(s[0], n);
				return Array.isArray(t) ? t[0] : t;
			},
			last: (n, ...s) => {
				let e = T(s, 1, 'last');
				if (e) return e;
				let t = m(s[0], n);
				return Array.isArray(t) ? t[t.length - 1] : t;
			},
			length: (n, ...s) => {
				let e = T(s, 1, 'length');
				if (e) return e;
				let t = m(s[0], n);
				return Array.isArray(t) ? t.length : String(t).length;
			},
			join: (n, ...s) =>
				T(s, 2, 'join') ??
				((e) => (Array.isArray(e) ? e.join(String(m(s[1], n))) : String(e)))(m(s[0], n)),
			default: (n, ...s) => {
				let e = T(s, 2, 'default');
				if (e) return e;
				let t = m(s[0], n);
				return ye(t) ? t : m(s[1], n);
			},
			safeUrl: (n, ...s) => {
				let e = String(m(s[0], n) ?? '').trim();
				return e && /^(?:\.{0,2}\/|[#?]|(?:https?|ftp):\/\/|(?:mailto|tel):)/i.test(e) ? e : '';
			},
		},
		m = (n, s) => {
			if (!n) return;
			if (n.t === 'L') return n.val;
			if (n.t === 'V') {
				let t = (i, a) => Object.prototype.hasOwnProperty.call(i, a),
					r = s;
				for (let i of n.path) {
					if (r == null || !t(r, i)) return;
					r = r[i];
				}
				return r;
			}
			let e = es[n.fn];
			return e
				? n.t === 'C'
					? e(s, ...n.args)
					: e(s, n.left, ...n.args)
				: `[Error: unknown ${n.fn}()]`;
		},
		ga = (n) =>
			n
				.replace(/&/g, '&amp;')
				.replace(/</g, '&lt;')
				.replace(/>/g, '&gt;')
				.replace(/"/g, '&quot;')
				.replace(/'/g, '&#39;'),
		ve = (n, s) => {
			let e = '';
			for (let t of n) {
				if (t.t === 'T') {
					e += t.val;
					continue;
				}
				if (t.t === 'I') {
					let r = m(t.expr, s);
					if (Array.isArray(r)) e += '[Error: use #each for arrays]';
					else if (typeof r == 'object' && r !== null) e += '[Error: cannot render object]';
					else {
						let i = String(r ?? '');
						e += t.raw ? i : ga(i);
					}
					continue;
				}
				if (t.t === 'F') {
					let r = !1;
					for (let i of t.branches)
						if (ye(m(i.cond, s))) {
							((e += ve(i.body, s)), (r = !0));
							break;
						}
					!r && t.else && (e += ve(t.else, s));
					continue;
				}
				if (t.t === 'E') {
					let r = m(t.arr, s);
					if (!Array.isArray(r)) {
						e += '[Error: #each needs array]';
						continue;
					}
					if (!r.length && t.else) e += ve(t.else, s);
					else
						for (let i = 0; i < r.length; i++) {
							let a = { ...s, [t.as]: r[i] };
							(t.idx && (a[t.idx] = i), (e += ve(t.body, a)));
						}
				}
			}
			return e;
		},
		R = (n) => {
			let s = n,
				e = 0,
				t = () => {
					for (
						;
						e < s.length &&
						` 	
\r`.includes(s[e]);
					)
						e++;
				},
				r = (u) => s.slice(e, e + u.length) === u,
				i = (u) => {
					r(u) && (e += u.length);
				},
				a = () => {
					let u = '';
					for (; e < s.length && /\w/.test(s[e]);) u += s[e++];
					return u;
				},
				l = () => {
					t();
					let u = e,
						d,
						_ = s[e];
					if (_ === '"' || _ === "'") {
						let p = s[e++],
							g = '';
						for (; e < s.length && s[e] !== p;) {
							if (s[e] === '\\' && e + 1 < s.length) {
								e++;
								let E = s[e];
								((g +=
									E === 'n'
										? `
`
										: E === 't'
											? '	'
											: E === 'r'
												? '\r'
												: E),
									e++);
								continue;
							}
							g += s[e++];
						}
						(e < s.length ? e++ : (g = ''), (d = { t: 'L', val: g }));
					} else if (/[-0-9.]/.test(_)) {
						let p = '',
							g = 0;
						for (
							s[e] === '-' && (p += s[e++]), s[e] === '.' && ((p += s[e++]), (g = 1));
							e < s.length && (/[0-9]/.test(s[e]) || (s[e] === '.' && !g++));
						)
							p += s[e++];
						d =
							p === '-' || p === '.' || p === ''
								? { t: 'V', path: [p || '-'] }
								: { t: 'L', val: parseFloat(p) };
					} else {
						let p = a();
						if (p === 'true') d = { t: 'L', val: !0 };
						else if (p === 'false') d = { t: 'L', val: !1 };
						else if (p === 'null') d = { t: 'L', val: null };
						else if ((t(), s[e] === '(')) {
							e++;
							let g = [];
							for (t(); e < s.length && s[e] !== ')' && s[e] !== '}';)
								(g.push(l()), t(), s[e] === ',' && (e++, t()));
							(s[e] === ')' && e++, (d = { t: 'C', fn: p, args: g }));
						} else {
							let g = [p];
							for (; s[e] === '.';) (e++, g.push(a()));
							d = { t: 'V', path: g };
						}
					}
					for (t(); s[e] === '|';) {
						(e++, t());
						let p = a();
						t();
						let g = [];
						if (s[e] === '(') {
							for (e++, t(); e < s.length && s[e] !== ')' && s[e] !== '}';)
								(g.push(l()), t(), s[e] === ',' && (e++, t()));
							s[e] === ')' && e++;
						}
						((d = { t: 'P', left: d, fn: p, args: g }), t());
					}
					return (e === u && e < s.length && e++, d);
				},
				o = (u = []) => {
					let d = [];
					e: for (; e < s.length;) {
						for (let p of u) if (r(p)) break e;
						if (s[e] === '\\' && r('\\{{')) {
							(e++, d.push({ t: 'T', val: '{{' }), (e += 2));
							continue;
						}
						if (r('{{')) {
							if (((e += 2), t(), s[e] === '+')) {
								(e++, t());
								let g = l();
								for (t(), i('+'), t(); e < s.length && !r('}}');) e++;
								(i('}}'), d.push({ t: 'I', expr: g, raw: 1 }));
								continue;
							}
							if (s[e] === '#') {
								e++;
								let g = a();
								if ((t(), g === 'if')) {
									let E = [],
										C = l();
									for (
										t(),
											i('}}'),
											E.push({
												cond: C,
												body: o(['{{:else if', '{{:elseif', '{{:else}}', '{{/if}}']),
											});
										r('{{:else if') || r('{{:elseif');
									) {
										((e += r('{{:elseif') ? 9 : 10), t());
										let v = l();
										(t(),
											i('}}'),
											E.push({
												cond: v,
												body: o(['{{:else if', '{{:elseif', '{{:else}}', '{{/if}}']),
											}));
									}
									let y;
									(r('{{:else}}') && ((e += 9), (y = o(['{{/if}}']))),
										i('{{/if}}'),
										d.push({ t: 'F', branches: E, else: y }));
									continue;
								}
								if (g === 'each') {
									let E = l();
									t();
									let C = a();
									if ((t(), C !== 'as')) {
										d.push({ t: 'T', val: "[Error: #each missing 'as']" });
										continue;
									}
									let y = a();
									t();
									let v;
									(s[e] === ',' && (e++, t(), (v = a()), t()), i('}}'));
									let $e = o(['{{:else}}', '{{/each}}']),
										N;
									(r('{{:else}}') && ((e += 9), (N = o(['{{/each}}']))),
										i('{{/each}}'),
										d.push({ t: 'E', arr: E, as: y, idx: v, body: $e, else: N }));
									continue;
								}
								(d.push({ t: 'T', val: `[Error: unknown #${g}]` }), t(), i('}}'));
								continue;
							}
							let p = l();
							for (t(); e < s.length && !r('}}');) e++;
							(i('}}'), d.push({ t: 'I', expr: p }));
							continue;
						}
						let _ = '';
						for (; e < s.length;) {
							for (let p of u)
								if (r(p)) {
									_ && d.push({ t: 'T', val: _ });
									continue e;
								}
							if ((s[e] === '\\' && r('\\{{')) || r('{{')) break;
							_ += s[e++];
						}
						_ && d.push({ t: 'T', val: _ });
					}
					return d;
				},
				c = o();
			return (u) => ve(c, u);
		};
	var ts = (n, s) => {
		es[n] = (e, ...t) => s(...t.map((r) => m(r, e)));
	};
	var f = class extends HTMLElement {
		constructor() {
			super();
			this.instance = null;
			this._initialized = !1;
		}
		connectedCallback() {
			if (this._initialized) return;
			this._initialized = !0;
			let e = this.getAttribute('instance') || 'default',
				t = Ce();
			((this.instance = t.getInstance(e)),
				this.init(),
				this.register && typeof this.register == 'function' && this.register(this.instance));
		}
		disconnectedCallback() {
			(this.cleanup && typeof this.cleanup == 'function' && this.cleanup(),
				(this._initialized = !1));
		}
		attributeChangedCallback(e, t, r) {
			if (!this._initialized || t === r) return;
			let i = this.kebabToCamel(e);
			(r === 'false'
				? (this[i] = !1)
				: r === 'true'
					? (this[i] = !0)
					: r == null
						? (this[i] = !1)
						: (this[i] = r),
				this.update && typeof this.update == 'function' && this.update());
		}
		kebabToCamel(e) {
			return e.replace(/-([a-z])/g, (t) => t[1].toUpperCase());
		}
		ensureId(e = 'pagefind') {
			return (!this.id && this.instance && (this.id = this.instance.generateId(e)), this.id);
		}
		init() {}
		reconcileAria() {}
		register(e) {}
		cleanup() {}
		update() {}
		showError(e) {
			let t = document.createElement('div');
			((t.className = 'pf-error'),
				(t.innerHTML = `
            <strong>Pagefind Error:</strong> ${this.escapeHtml(e.message || 'Unknown error')}
            ${e.details ? `<br><small>${this.escapeHtml(e.details)}</small>` : ''}
        `),
				this.appendChild(t),
				this.dispatchEvent(
					new CustomEvent('pagefind-error', { detail: e, bubbles: !0, composed: !0 }),
				));
		}
		escapeHtml(e) {
			let t = document.createElement('div');
			return ((t.textContent = e), t.innerHTML);
		}
	};
	var Re = class extends f {
		init() {
			this.setAttribute('hidden', '');
		}
		register(s) {
			s.registerUtility(this);
			let e = this.getAttribute('bundle-path');
			e && (s.options.bundlePath = e);
			let t = this.getAttribute('base-url');
			t && (s.pagefindOptions.baseUrl = t);
			let r = this.getAttribute('excerpt-length');
			r && (s.pagefindOptions.excerptLength = parseInt(r, 10));
			let i = this.getAttribute('lang');
			i && s.setLanguage(i);
			let a = this.getAttribute('meta-cache-tag');
			a && (s.pagefindOptions.metaCacheTag = a);
			let l = this.getAttribute('highlight-param');
			(l && (s.pagefindOptions.highlightParam = l),
				this.hasAttribute('exact-diacritics') && (s.pagefindOptions.exactDiacritics = !0),
				this.hasAttribute('no-worker') && (s.pagefindOptions.noWorker = !0),
				this.hasAttribute('faceted') && (s.faceted = !0),
				this.hasAttribute('preload') && s.triggerLoad());
		}
	};
	customElements.get('pagefind-config') || customElements.define('pagefind-config', Re);
	var Ea = (n = 100) => new Promise((s) => setTimeout(s, n)),
		ke = class extends f {
			constructor() {
				super();
				this.inputEl = null;
				this.clearEl = null;
				this.searchID = 0;
				this.placeholder = '';
				this.debounce = 300;
				this.autofocus = !1;
			}
			static get observedAttributes() {
				return ['placeholder', 'debounce', 'autofocus'];
			}
			readAttributes() {
				(this.hasAttribute('placeholder') &&
					(this.placeholder = this.getAttribute('placeholder') || ''),
					this.hasAttribute('debounce') &&
						(this.debounce = parseInt(this.getAttribute('debounce') || '300', 10) || 300),
					this.hasAttribute('autofocus') && (this.autofocus = this.hasAttribute('autofocus')));
			}
			init() {
				(this.readAttributes(), this.render());
			}
			render() {
				this.innerHTML = '';
				let e = this.instance.generateId('pfmod-input'),
					t = this.instance?.translate('search_label') || 'Search this site',
					r = this.instance?.translate('clear_search') || 'Clear',
					i = this.placeholder || this.instance?.translate('placeholder') || 'Search';
				this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir');
				let a = document.createElement('search');
				((a.className = 'pf-input-wrapper'),
					a.setAttribute('role', 'search'),
					a.setAttribute('aria-label', t));
				let l = document.createElement('label');
				(l.setAttribute('for', e),
					l.setAttribute('data-pf-sr-hidden', 'true'),
					(l.textContent = t),
					a.appendChild(l),
					(this.inputEl = document.createElement('input')),
					(this.inputEl.id = e),
					(this.inputEl.className = 'pf-input'),
					this.inputEl.setAttribute('type', 'search'),
					this.inputEl.setAttribute('autocomplete', 'off'),
					this.inputEl.setAttribute('autocapitalize', 'none'),
					this.inputEl.setAttribute('enterkeyhint', 'search'),
					this.inputEl.setAttribute('placeholder', i),
					this.autofocus && this.inputEl.setAttribute('autofocus', 'autofocus'));
				let o = this.instance.generateId('pf-input-hint'),
					c = this.instance?.translate('input_hint') || 'Results will appear as you type',
					u = document.createElement('span');
				((u.id = o),
					u.setAttribute('data-pf-sr-hidden', 'true'),
					(u.textContent = c),
					this.inputEl.setAttribute('aria-describedby', o),
					a.appendChild(this.inputEl),
					a.appendChild(u),
					(this.clearEl = document.createElement('button')),
					(this.clearEl.className = 'pf-input-clear'),
					this.clearEl.setAttribute('type', 'button'),
					this.clearEl.setAttribute('data-pf-suppressed', 'true'),
					(this.clearEl.textContent = r),
					a.appendChild(this.clearEl),
					this.appendChild(a),
					this.setupEventHandlers());
			}
			setupEventHandlers() {
				!this.inputEl ||
					!this.clearEl ||
					(this.inputEl.addEventListener('input', async (e) => {
						let t = e.target;
						if (this.instance && typeof t?.value == 'string') {
							this.updateState(t.value);
							let r = ++this.searchID;
							if ((await Ea(this.debounce), r !== this.searchID)) return;
							this.instance?.triggerSearch(t.value);
						}
					}),
					this.inputEl.addEventListener('keydown', (e) => {
						(e.key === 'Escape' &&
							(++this.searchID,
							this.inputEl && (this.inputEl.value = ''),
							this.instance?.triggerSearch(''),
							this.updateState('')),
							e.key === 'ArrowDown' &&
								(e.preventDefault(),
								this.inputEl && this.instance?.focusNextResults(this.inputEl)));
					}),
					this.inputEl.addEventListener('focus', () => {
						this.instance?.triggerLoad();
						let e = this.instance?.translate('keyboard_navigate') || 'navigate',
							t = this.instance?.translate('keyboard_clear') || 'clear';
						(this.instance?.registerShortcut({ label: '\u2193', description: e }, this),
							this.instance?.registerShortcut({ label: 'esc', description: t }, this));
					}),
					this.inputEl.addEventListener('blur', () => {
						this.instance?.deregisterAllShortcuts(this);
					}),
					this.clearEl.addEventListener('click', () => {
						this.inputEl &&
							((this.inputEl.value = ''),
							this.instance?.triggerSearch(''),
							this.updateState(''),
							this.inputEl.focus());
					}));
			}
			updateState(e) {
				this.clearEl &&
					(e && e?.length
						? this.clearEl.removeAttribute('data-pf-suppressed')
						: this.clearEl.setAttribute('data-pf-suppressed', 'true'));
			}
			register(e) {
				(e.registerInput(this, { keyboardNavigation: !0 }),
					e.on(
						'search',
						(t) => {
							this.inputEl &&
								document.activeElement !== this.inputEl &&
								((this.inputEl.value = t), this.updateState(t));
						},
						this,
					),
					e.on(
						'error',
						(t) => {
							let r = t;
							this.showError({
								message: r.message || 'Search initialization failed',
								details: r.bundlePath ? `Bundle path: ${r.bundlePath}` : void 0,
							});
						},
						this,
					),
					e.on(
						'translations',
						() => {
							let t = this.inputEl?.value || '';
							(this.render(), this.inputEl && t && ((this.inputEl.value = t), this.updateState(t)));
						},
						this,
					));
			}
			update() {
				this.render();
			}
			focus() {
				this.inputEl && this.inputEl.focus();
			}
		};
	customElements.get('pagefind-input') || customElements.define('pagefind-input', ke);
	var Ae = class extends f {
		constructor() {
			super();
			this.containerEl = null;
			this.term = '';
			this.defaultMessage = '';
		}
		static get observedAttributes() {
			return ['default-message'];
		}
		init() {
			(this.hasAttribute('default-message') &&
				(this.defaultMessage = this.getAttribute('default-message') || ''),
				this.render());
		}
		render() {
			((this.innerHTML = ''),
				this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir'),
				(this.containerEl = document.createElement('div')),
				(this.containerEl.className = 'pf-summary'),
				(this.containerEl.textContent = this.defaultMessage),
				this.appendChild(this.containerEl));
		}
		reconcileAria() {}
		register(e) {
			(e.registerSummary(this),
				e.on(
					'search',
					(t) => {
						this.term = t;
					},
					this,
				),
				e.on(
					'results',
					(t) => {
						if (!this.containerEl || !t) return;
						let i = t?.results?.length ?? 0;
						if (!this.term) {
							if (e.faceted) {
								let o =
										i === 0
											? 'total_zero_results'
											: i === 1
												? 'total_one_result'
												: 'total_many_results',
									c = e.translate(o, { COUNT: i });
								this.containerEl.textContent = c || `${i} result${i === 1 ? '' : 's'}`;
							} else this.containerEl.textContent = this.defaultMessage;
							return;
						}
						let a = i === 0 ? 'zero_results' : i === 1 ? 'one_result' : 'many_results',
							l = e.translate(a, { SEARCH_TERM: this.term, COUNT: i });
						this.containerEl.textContent = l || `${i} result${i === 1 ? '' : 's'} for ${this.term}`;
					},
					this,
				),
				e.on(
					'loading',
					() => {
						if (!this.containerEl) return;
						let t = e.translate('searching', { SEARCH_TERM: this.term });
						this.containerEl.textContent = t || `Searching for ${this.term}...`;
					},
					this,
				),
				e.on(
					'error',
					(t) => {
						if (!this.containerEl) return;
						let r = t,
							i = e.translate('error_search') || 'Search failed';
						this.containerEl.textContent = `Error: ${r.message || i}`;
					},
					this,
				),
				e.on(
					'translations',
					() => {
						this.render();
					},
					this,
				));
		}
		update() {
			this.hasAttribute('default-message') &&
				((this.defaultMessage = this.getAttribute('default-message') || ''),
				!this.term && this.containerEl && (this.containerEl.textContent = this.defaultMessage));
		}
	};
	customElements.get('pagefind-summary') || customElements.define('pagefind-summary', Ae);
	var ss = (n) => {
			if (n instanceof Element) return [n];
			if (Array.isArray(n) && n.every((s) => s instanceof Element)) return n;
			if (typeof n == 'string' || n instanceof String) {
				let s = document.createElement('div');
				return ((s.innerHTML = n), [...s.childNodes]);
			}
			return (
				console.error(
					`[Pagefind Results]: Expected template to return HTML element or string, got ${typeof n}`,
				),
				[]
			);
		},
		ba = `<li class="pf-result">
  <div class="pf-result-card">
    {{#if and(options.show_images, meta.image)}}
    <img class="pf-result-image" src="{{ meta.image | resolveUrl(meta.url | default(url)) }}" alt="{{ meta.image_alt | default(meta.title) }}">
    {{/if}}
    <div class="pf-result-content">
      <p class="pf-result-title">
        <a class="pf-result-link" href="{{ meta.url | default(url) | safeUrl }}"{{#if options.link_target}} target="{{ options.link_target }}"{{/if}}{{#if eq(options.link_target, "_blank")}} rel="noopener"{{/if}}>{{ meta.title }}</a>
      </p>
      {{#if excerpt}}
      <p class="pf-result-excerpt">{{+ excerpt +}}</p>
      {{/if}}
    </div>
  </div>
  {{#if sub_results}}
  <ul class="pf-heading-chips">
    {{#each sub_results as sub}}
    <li class="pf-heading-chip">
      <a class="pf-heading-link" href="{{ sub.url | safeUrl }}"{{#if options.link_target}} target="{{ options.link_target }}"{{/if}}{{#if eq(options.link_target, "_blank")}} rel="noopener"{{/if}}>{{ sub.title }}</a>
      <p class="pf-heading-excerpt">{{+ sub.excerpt +}}</p>
    </li>
    {{/each}}
  </ul>
  {{/if}}
</li>`,
		Ta = `<li class="pf-result" aria-hidden="true">
  <div class="pf-result-card">
    <div class="pf-skeleton pf-skeleton-image"></div>
    <div class="pf-result-content">
      <p class="pf-result-title pf-skeleton pf-skeleton-title"></p>
      <p class="pf-result-excerpt pf-skeleton pf-skeleton-excerpt"></p>
    </div>
  </div>
</li>`,
		Ca = R(ba),
		ya = R(Ta),
		rs = (n, s) => {
			for (let e of n)
				if (e instanceof Element) {
					e.setAttribute('data-pf-result-index', String(s));
					break;
				}
		},
		zt = (n) => {
			if (!(n instanceof HTMLElement)) return null;
			let s = window.getComputedStyle(n).overflowY;
			return s !== 'visible' && s !== 'hidden' ? n : zt(n.parentNode);
		},
		Dt = class {
			constructor(s) {
				this.result = null;
				this.loading = !1;
				this.observer = null;
				((this.rawResult = s.result),
					(this.index = s.index),
					(this.placeholderNodes = s.placeholderNodes),
					(this.resultFn = s.resultFn),
					(this.intersectionEl = s.intersectionEl),
					(this.showImages = s.showImages),
					(this.showSubResults = s.showSubResults),
					(this.maxSubResults = s.maxSubResults),
					(this.linkTarget = s.linkTarget),
					(this.onLoad = s.onLoad),
					this.setupObserver());
			}
			setupObserver() {
				if (this.result !== null || this.observer !== null || !this.placeholderNodes?.length)
					return;
				let s = { root: this.intersectionEl, rootMargin: '50px', threshold: 0.01 };
				((this.observer = new IntersectionObserver((e, t) => {
					this.result === null &&
						e?.[0]?.isIntersecting &&
						(this.load(), t.disconnect(), (this.observer = null));
				}, s)),
					this.observer.observe(this.placeholderNodes[0]));
			}
			async load() {
				if (this.placeholderNodes?.length && !(this.result !== null || this.loading)) {
					this.loading = !0;
					try {
						this.result = await this.rawResult.data();
						let s = this.resultFn(this.result, {
								showImages: this.showImages,
								showSubResults: this.showSubResults,
								maxSubResults: this.maxSubResults,
								linkTarget: this.linkTarget,
							}),
							e = ss(s);
						for (rs(e, this.index); this.placeholderNodes.length > 1;) {
							let r = this.placeholderNodes.pop();
							r instanceof Element && r.remove();
						}
						let t = this.placeholderNodes[0];
						t instanceof Element && t.replaceWith(...e);
					} catch {
						this.loading = !1;
					}
					this.onLoad?.();
				}
			}
			cleanup() {
				this.observer && (this.observer.disconnect(), (this.observer = null));
			}
		},
		Se = class extends f {
			constructor() {
				super();
				this.containerEl = null;
				this.intersectionEl = document.body;
				this.results = [];
				this.showImages = !1;
				this.hideSubResults = !1;
				this.maxSubResults = 3;
				this.maxResults = 0;
				this.linkTarget = null;
				this.resultTemplate = null;
				this.compiledResultTemplate = null;
				this.compiledPlaceholderTemplate = null;
				this.selectedIndex = -1;
				this.selectedAnchor = null;
				this.loadingAnnouncementTimeout = null;
			}
			static get observedAttributes() {
				return ['show-images', 'hide-sub-results', 'max-sub-results', 'max-results', 'link-target'];
			}
			init() {
				(this.hasAttribute('show-images') &&
					(this.showImages = this.getAttribute('show-images') !== 'false'),
					this.hasAttribute('hide-sub-results') &&
						(this.hideSubResults = this.getAttribute('hide-sub-results') !== 'false'),
					this.hasAttribute('max-sub-results') &&
						(this.maxSubResults = parseInt(this.getAttribute('max-sub-results') || '3', 10) || 3),
					this.hasAttribute('max-results') &&
						(this.maxResults = parseInt(this.getAttribute('max-results') || '0', 10)),
					this.hasAttribute('link-target') && (this.linkTarget = this.getAttribute('link-target')),
					this.checkForTemplates(),
					this.render());
			}
			checkForTemplates() {
				let e = this.querySelector(
					'script[type="text/pagefind-template"]:not([data-template]), script[type="text/pagefind-template"][data-template="result"]',
				);
				e && (this.compiledResultTemplate = R((e.textContent || '').trim()));
				let t = this.querySelector(
					'script[type="text/pagefind-template"][data-template="placeholder"]',
				);
				t && (this.compiledPlaceholderTemplate = R((t.textContent || '').trim()));
			}
			buildTemplateData(e, t) {
				let r = t.showSubResults ? this.instance.getDisplaySubResults(e, t.maxSubResults) : [];
				return {
					meta: e.meta || {},
					excerpt: e.excerpt || '',
					url: e.url || '',
					sub_results: r.map((i) => ({ title: i.title, url: i.url, excerpt: i.excerpt })),
					options: { link_target: t.linkTarget, show_images: t.showImages },
				};
			}
			getResultRenderer() {
				if (this.resultTemplate) {
					let e = this.resultTemplate;
					return (t, r) => e(t);
				}
				if (this.compiledResultTemplate) {
					let e = this.compiledResultTemplate;
					return (t, r) => {
						let i = this.buildTemplateData(t, r);
						return e(i);
					};
				}
				return (e, t) => {
					let r = this.buildTemplateData(e, t);
					return Ca(r);
				};
			}
			getPlaceholder() {
				return this.compiledPlaceholderTemplate ? this.compiledPlaceholderTemplate({}) : ya({});
			}
			render() {
				let e = [];
				(this.querySelectorAll('script[type="text/pagefind-template"]').forEach((r) => {
					e.push(r);
				}),
					(this.innerHTML = ''),
					e.forEach((r) => this.appendChild(r)));
				let t = this.instance?.translate('results_label') || 'Search results';
				(this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir'),
					(this.containerEl = document.createElement('ul')),
					(this.containerEl.className = 'pf-results'),
					this.containerEl.setAttribute('aria-label', t),
					this.containerEl.setAttribute('aria-busy', 'false'),
					this.appendChild(this.containerEl),
					this.setupKeyboardHandlers());
			}
			appendResults(e) {
				if (this.containerEl) for (let t of e) this.containerEl.appendChild(t);
			}
			register(e) {
				(e.registerResults(this, { keyboardNavigation: !0, announcements: !0 }),
					e.on(
						'results',
						(t) => {
							if (!this.containerEl) return;
							let r = t;
							for (let c of this.results) c.cleanup();
							((this.containerEl.innerHTML = ''),
								this.containerEl.setAttribute('aria-busy', 'false'),
								(this.intersectionEl = zt(this.containerEl)),
								(this.selectedIndex = -1),
								(this.selectedAnchor = null));
							let i = this.maxResults > 0 ? r.results.slice(0, this.maxResults) : r.results,
								a = i.length,
								l = e.searchTerm;
							if (l) {
								let c = a === 0 ? 'zero_results' : a === 1 ? 'one_result' : 'many_results',
									u = a === 0 ? 'assertive' : 'polite';
								e.announce(c, { SEARCH_TERM: l, COUNT: a }, u);
							} else if (e.faceted) {
								let c =
										a === 0
											? 'total_zero_results'
											: a === 1
												? 'total_one_result'
												: 'total_many_results',
									u = a === 0 ? 'assertive' : 'polite';
								e.announce(c, { COUNT: a }, u);
							}
							let o = this.getResultRenderer();
							this.results = i.map((c, u) => {
								let d = ss(this.getPlaceholder());
								(rs(d, u), this.appendResults(d));
								let _ = new Dt({
									result: c,
									index: u,
									placeholderNodes: d,
									resultFn: o,
									intersectionEl: this.intersectionEl,
									showImages: this.showImages,
									showSubResults: !this.hideSubResults,
									maxSubResults: this.maxSubResults,
									linkTarget: this.linkTarget,
									onLoad: () => {
										_.result && this.clearLoadingAnnouncement();
									},
								});
								return _;
							});
						},
						this,
					),
					e.on(
						'loading',
						() => {
							this.containerEl &&
								((this.containerEl.innerHTML = ''),
								this.containerEl.setAttribute('aria-busy', 'true'),
								(this.selectedIndex = -1),
								(this.selectedAnchor = null));
						},
						this,
					),
					e.on(
						'error',
						(t) => {
							let r = t;
							(this.containerEl && this.containerEl.setAttribute('aria-busy', 'false'),
								e.announce('error_search', {}, 'assertive'),
								this.showError({
									message:
										r.message || e.translate('error_search') || 'Failed to load search results',
									details: r.bundlePath ? `Bundle path: ${r.bundlePath}` : void 0,
								}));
						},
						this,
					),
					e.on(
						'translations',
						() => {
							this.render();
						},
						this,
					));
			}
			findNeighborAnchor(e, t) {
				if (!this.containerEl) return null;
				let r = document.createTreeWalker(this.containerEl, NodeFilter.SHOW_ELEMENT, {
					acceptNode: (l) =>
						l.tagName === 'A' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
				});
				r.currentNode = e;
				let i = t > 0 ? r.nextNode() : r.previousNode();
				if (!i || !(i instanceof HTMLAnchorElement)) return null;
				let a = this.resultIndexForNode(i);
				return { anchor: i, resultIndex: a };
			}
			resultIndexForNode(e) {
				if (!this.containerEl) return -1;
				let t = e;
				for (; t && t.parentNode !== this.containerEl;) t = t.parentNode;
				if (!t || !(t instanceof Element)) return -1;
				let r = t.getAttribute('data-pf-result-index');
				if (r === null) return -1;
				let i = parseInt(r, 10);
				return Number.isNaN(i) ? -1 : i;
			}
			setupKeyboardHandlers() {
				this.containerEl &&
					(this.containerEl.addEventListener('keydown', (e) => {
						let t = e.target.closest('a');
						if (t)
							if (e.key === 'ArrowDown') {
								e.preventDefault();
								let r = this.findNeighborAnchor(t, 1);
								if (r)
									(r.anchor.focus(),
										this.scrollToCenter(r.anchor, e.repeat),
										r.resultIndex !== -1 && this.preloadAhead(r.resultIndex, 1));
								else {
									let a = this.resultIndexForNode(t) + 1;
									if (a > 0 && a < this.results.length) {
										let l = this.results[a];
										(l && !l.result && (l.load(), this.scheduleLoadingAnnouncement()),
											this.preloadAhead(a, 1));
									}
								}
							} else if (e.key === 'ArrowUp') {
								e.preventDefault();
								let r = this.findNeighborAnchor(t, -1);
								r
									? (r.anchor.focus(),
										this.scrollToCenter(r.anchor, e.repeat),
										r.resultIndex !== -1 && this.preloadAhead(r.resultIndex, -1))
									: this.instance?.focusPreviousInput(document.activeElement);
							} else
								e.key === 'Backspace'
									? (e.preventDefault(), this.instance?.focusInputAndDelete(document.activeElement))
									: e.key === '/'
										? (e.preventDefault(),
											this.instance?.focusPreviousInput(document.activeElement))
										: e.key.length === 1 &&
											!e.ctrlKey &&
											!e.metaKey &&
											!e.altKey &&
											(e.preventDefault(),
											this.instance?.focusInputAndType(document.activeElement, e.key));
					}),
					this.containerEl.addEventListener('focusin', (e) => {
						let t = e.target.closest('a');
						if (!t) return;
						(this.clearSelection(),
							t.setAttribute('data-pf-selected', ''),
							(this.selectedAnchor = t));
						let r = this.instance?.translate('keyboard_navigate') || 'navigate',
							i = this.instance?.translate('keyboard_select') || 'select',
							a = this.instance?.translate('keyboard_search') || 'search';
						(this.instance?.registerShortcut({ label: '\u2191\u2193', description: r }, this),
							this.instance?.registerShortcut({ label: '\u21B5', description: i }, this),
							this.instance?.registerShortcut({ label: '/', description: a }, this));
					}),
					this.containerEl.addEventListener('focusout', (e) => {
						let t = e;
						this.containerEl?.contains(t.relatedTarget) ||
							(this.clearSelection(), this.instance?.deregisterAllShortcuts(this));
					}));
			}
			scrollToCenter(e, t = !1) {
				let r = this.intersectionEl || zt(e);
				if (
					!r ||
					!(r instanceof HTMLElement) ||
					r === document.body ||
					r === document.documentElement
				)
					return;
				let i = e.getBoundingClientRect(),
					a = r.getBoundingClientRect(),
					o = i.top - a.top + r.scrollTop - r.clientHeight / 2 + e.offsetHeight / 2;
				r.scrollTo({ top: o, behavior: t ? 'instant' : 'smooth' });
			}
			preloadAhead(e, t) {
				let r = t > 0 ? 1 : -1;
				for (let i = 1; i <= 3; i++) {
					let a = e + r * i;
					if (a >= 0 && a < this.results.length) {
						let l = this.results[a];
						l && !l.result && l.load();
					}
				}
			}
			scheduleLoadingAnnouncement() {
				this.loadingAnnouncementTimeout ||
					(this.loadingAnnouncementTimeout = window.setTimeout(() => {
						((this.loadingAnnouncementTimeout = null),
							this.instance?.announce('loading', {}, 'polite'));
					}, 800));
			}
			clearLoadingAnnouncement() {
				this.loadingAnnouncementTimeout &&
					(clearTimeout(this.loadingAnnouncementTimeout), (this.loadingAnnouncementTimeout = null));
			}
			clearSelection() {
				this.selectedAnchor &&
					(this.selectedAnchor.removeAttribute('data-pf-selected'), (this.selectedAnchor = null));
			}
			cleanup() {
				this.clearLoadingAnnouncement();
				for (let e of this.results) e.cleanup();
				((this.results = []), (this.selectedAnchor = null));
			}
			update() {
				this.render();
			}
		};
	customElements.get('pagefind-results') || customElements.define('pagefind-results', Se);
	var Ne = class extends f {
		constructor() {
			super();
			this.containerEl = null;
			this.showEmpty = !1;
			this.expanded = !1;
			this.openFilters = [];
			this.sortOption = 'default';
			this.autoOpenThreshold = 6;
			this.selectedFilters = {};
			this.availableFilters = null;
			this.totalFilters = null;
			this.filterElements = new Map();
			this.groupElements = new Map();
			this.groupVisibleCounts = new Map();
			this.isRendered = !1;
		}
		static get observedAttributes() {
			return ['show-empty', 'expanded', 'open', 'sort', 'auto-open-threshold'];
		}
		init() {
			if (
				(this.hasAttribute('show-empty') &&
					(this.showEmpty = this.getAttribute('show-empty') !== 'false'),
				this.hasAttribute('expanded') &&
					(this.expanded = this.getAttribute('expanded') !== 'false'),
				this.hasAttribute('open') &&
					(this.openFilters = (this.getAttribute('open') || '')
						.split(',')
						.map((e) => e.trim().toLowerCase())
						.filter((e) => e.length > 0)),
				this.hasAttribute('sort'))
			) {
				let e = this.getAttribute('sort');
				['default', 'alphabetical', 'count-desc', 'count-asc'].includes(e) && (this.sortOption = e);
			}
			(this.hasAttribute('auto-open-threshold') &&
				(this.autoOpenThreshold = parseInt(this.getAttribute('auto-open-threshold') || '6', 10)),
				this.render());
		}
		sortValues(e, t) {
			if (this.sortOption === 'default') return e;
			let r = [...e];
			switch (this.sortOption) {
				case 'alphabetical':
					r.sort((i, a) => i[0].localeCompare(a[0]));
					break;
				case 'count-desc':
					r.sort((i, a) => {
						let l = t[i[0]] ?? i[1];
						return (t[a[0]] ?? a[1]) - l;
					});
					break;
				case 'count-asc':
					r.sort((i, a) => {
						let l = t[i[0]] ?? i[1],
							o = t[a[0]] ?? a[1];
						return l - o;
					});
					break;
			}
			return r;
		}
		render() {
			((this.innerHTML = ''),
				this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir'),
				(this.containerEl = document.createElement('div')),
				(this.containerEl.className = 'pf-filter-pane'),
				this.appendChild(this.containerEl));
		}
		getSelectedText(e) {
			return String(e);
		}
		shouldGroupStartOpen(e, t, r) {
			return this.openFilters.length > 0
				? this.openFilters.includes(e.toLowerCase())
				: this.autoOpenThreshold > 0 && r === 1 && t <= this.autoOpenThreshold;
		}
		hasStructureChanged() {
			if (!this.totalFilters) return !1;
			let e = new Set(Object.keys(this.totalFilters)),
				t = new Set(this.groupElements.keys());
			if (e.size !== t.size) return !0;
			for (let r of e) if (!t.has(r)) return !0;
			for (let [r, i] of Object.entries(this.totalFilters)) {
				let a = new Set(Object.keys(i));
				for (let l of a) if (!this.filterElements.has(`${r}:${l}`)) return !0;
			}
			return !1;
		}
		handleFiltersUpdate() {
			if (!this.containerEl || !this.totalFilters) return;
			if (Object.keys(this.totalFilters).length === 0) {
				this.containerEl.setAttribute('data-pf-hidden', 'true');
				return;
			}
			(this.containerEl.removeAttribute('data-pf-hidden'),
				!this.isRendered || this.hasStructureChanged()
					? this.renderFilters()
					: this.updateFilters());
		}
		renderFilters() {
			if (!this.containerEl || !this.totalFilters) return;
			((this.containerEl.innerHTML = ''),
				this.filterElements.clear(),
				this.groupElements.clear(),
				this.groupVisibleCounts.clear());
			let e = Object.keys(this.totalFilters);
			for (let t of e) {
				let r = this.totalFilters[t],
					i = this.availableFilters?.[t] || {},
					a = this.renderFilterGroup(t, r, i, e.length);
				a && this.containerEl.appendChild(a);
			}
			this.isRendered = !0;
		}
		updateFilters() {
			for (let [e, t] of this.filterElements) {
				let r = e.indexOf(':'),
					i = e.slice(0, r),
					a = e.slice(r + 1),
					l = this.availableFilters?.[i]?.[a] ?? 0,
					o = this.totalFilters?.[i]?.[a] ?? 0,
					c = this.selectedFilters[i]?.has(a),
					u = c ? o : l;
				t.countSpan.textContent = String(u);
				let d = this.showEmpty || l > 0 || c,
					_ = t.label.hasAttribute('data-pf-hidden');
				(t.label.toggleAttribute('data-pf-hidden', !d),
					d && _
						? this.groupVisibleCounts.set(i, (this.groupVisibleCounts.get(i) ?? 0) + 1)
						: !d && !_ && this.groupVisibleCounts.set(i, (this.groupVisibleCounts.get(i) ?? 1) - 1),
					(t.checkbox.checked = c || !1));
			}
			for (let [e, t] of this.groupElements) {
				let r = this.selectedFilters[e]?.size || 0;
				t.selectedCountSpan &&
					(r > 0
						? ((t.selectedCountSpan.textContent = this.getSelectedText(r)),
							t.selectedCountSpan.removeAttribute('data-pf-hidden'))
						: t.selectedCountSpan.setAttribute('data-pf-hidden', 'true'));
				let i = this.groupVisibleCounts.get(e) ?? 0;
				t.group.toggleAttribute('data-pf-hidden', i === 0);
			}
		}
		renderFilterGroup(e, t, r, i) {
			let a = Object.entries(t);
			if (a.length === 0) return null;
			let l = this.sortValues(a, r),
				o = e.charAt(0).toUpperCase() + e.slice(1),
				c = this.selectedFilters[e]?.size || 0,
				u = this.expanded || this.shouldGroupStartOpen(e, l.length, i),
				d,
				_,
				p = null;
			if (this.expanded) {
				((d = document.createElement('fieldset')), (d.className = 'pf-filter-group'));
				let E = document.createElement('legend');
				E.className = 'pf-filter-group-title';
				let C = document.createElement('span');
				((C.className = 'pf-filter-group-name'),
					(C.textContent = o),
					E.appendChild(C),
					d.appendChild(E),
					(_ = document.createElement('div')),
					(_.className = 'pf-filter-options'),
					d.appendChild(_));
			} else {
				((d = document.createElement('details')),
					(d.className = 'pf-filter-group'),
					(d.dataset.filterName = e),
					u && (d.open = !0));
				let E = document.createElement('summary');
				E.className = 'pf-filter-group-title';
				let C = document.createElement('span');
				((C.className = 'pf-filter-group-name'),
					(C.textContent = o),
					E.appendChild(C),
					(p = document.createElement('span')),
					(p.className = 'pf-filter-group-count'),
					p.setAttribute('aria-hidden', 'true'),
					c > 0
						? (p.textContent = this.getSelectedText(c))
						: p.setAttribute('data-pf-hidden', 'true'),
					E.appendChild(p),
					d.appendChild(E));
				let y = document.createElement('fieldset');
				y.className = 'pf-filter-fieldset';
				let v = document.createElement('legend');
				(v.setAttribute('data-pf-sr-hidden', ''),
					(v.textContent = o),
					y.appendChild(v),
					(_ = document.createElement('div')),
					(_.className = 'pf-filter-options'),
					y.appendChild(_),
					d.appendChild(y));
			}
			this.groupElements.set(e, { group: d, optionsContainer: _, selectedCountSpan: p });
			let g = 0;
			for (let [E, C] of l) {
				let y = r[E] ?? 0,
					v = this.selectedFilters[e]?.has(E) || !1,
					$e = v ? C : y,
					N = this.showEmpty || y > 0 || v;
				(N && g++, this.renderCheckbox(_, e, E, $e, v, N));
			}
			return (this.groupVisibleCounts.set(e, g), d);
		}
		renderCheckbox(e, t, r, i, a, l) {
			let o = this.instance.generateId(`pf-filter-${t}-${r}`),
				c = document.createElement('label');
			((c.className = 'pf-filter-checkbox'),
				c.setAttribute('for', o),
				l || c.setAttribute('data-pf-hidden', 'true'));
			let u = document.createElement('input');
			((u.type = 'checkbox'),
				(u.className = 'pf-checkbox-input'),
				(u.id = o),
				(u.name = t),
				(u.value = r),
				(u.checked = a),
				u.addEventListener('change', (p) => {
					this.handleCheckboxChange(t, r, p.target.checked);
				}),
				c.appendChild(u));
			let d = document.createTextNode(r);
			c.appendChild(d);
			let _ = document.createElement('span');
			((_.className = 'pf-filter-checkbox-count'),
				(_.textContent = String(i)),
				c.appendChild(_),
				e.appendChild(c),
				this.filterElements.set(`${t}:${r}`, { label: c, countSpan: _, checkbox: u }));
		}
		handleCheckboxChange(e, t, r) {
			(this.selectedFilters[e] || (this.selectedFilters[e] = new Set()),
				r ? this.selectedFilters[e].add(t) : this.selectedFilters[e].delete(t));
			let i = this.groupElements.get(e);
			if (i?.selectedCountSpan) {
				let l = this.selectedFilters[e].size;
				l > 0
					? ((i.selectedCountSpan.textContent = this.getSelectedText(l)),
						i.selectedCountSpan.removeAttribute('data-pf-hidden'))
					: i.selectedCountSpan.setAttribute('data-pf-hidden', 'true');
			}
			let a = Array.from(this.selectedFilters[e]);
			if (a.length === 0) {
				delete this.selectedFilters[e];
				let l = {};
				for (let [o, c] of Object.entries(this.selectedFilters)) l[o] = Array.from(c);
				this.instance?.triggerFilters(l);
			} else this.instance?.triggerFilter(e, a);
		}
		register(e) {
			(e.registerFilter(this),
				e.on(
					'filters',
					(t) => {
						let r = t;
						((this.availableFilters = r.available),
							(this.totalFilters = r.total),
							this.handleFiltersUpdate());
					},
					this,
				),
				e.on(
					'search',
					(t, r) => {
						this.selectedFilters = {};
						let i = r;
						if (i)
							for (let [a, l] of Object.entries(i))
								Array.isArray(l) && l.length > 0 && (this.selectedFilters[a] = new Set(l));
						this.isRendered && this.updateFilters();
					},
					this,
				),
				e.on(
					'error',
					(t) => {
						let r = t;
						this.showError({
							message: r.message || 'Failed to load filters',
							details: r.bundlePath ? `Bundle path: ${r.bundlePath}` : void 0,
						});
					},
					this,
				),
				e.on(
					'translations',
					() => {
						(this.render(), (this.isRendered = !1), this.handleFiltersUpdate());
					},
					this,
				));
		}
		update() {
			(this.hasAttribute('show-empty') &&
				(this.showEmpty = this.getAttribute('show-empty') !== 'false'),
				this.hasAttribute('expanded') &&
					(this.expanded = this.getAttribute('expanded') !== 'false'),
				this.hasAttribute('open') &&
					(this.openFilters = (this.getAttribute('open') || '')
						.split(',')
						.map((e) => e.trim().toLowerCase())
						.filter((e) => e.length > 0)),
				this.isRendered && ((this.isRendered = !1), this.handleFiltersUpdate()));
		}
	};
	customElements.get('pagefind-filter-pane') || customElements.define('pagefind-filter-pane', Ne);
	var Me = class extends f {
		constructor() {
			super();
			this.isOpen = !1;
			this.activeIndex = -1;
			this.selectedValues = new Set();
			this.isRendered = !1;
			this.filtersLoaded = !1;
			this.filterName = null;
			this.availableFilters = {};
			this.totalFilters = {};
			this.singleSelect = !1;
			this.showEmpty = !1;
			this.wrapLabels = !1;
			this.hideClear = !1;
			this.sortOption = 'default';
			this.wrapperEl = null;
			this.triggerEl = null;
			this.menuEl = null;
			this.optionsEl = null;
			this.clearEl = null;
			this.badgeEl = null;
			this.optionElements = [];
			this.focusedOptionEl = null;
			this.typeAheadBuffer = '';
			this.typeAheadTimeout = null;
			this._handleClickOutside = this._handleClickOutside.bind(this);
		}
		static get observedAttributes() {
			return ['filter', 'label', 'single-select', 'show-empty', 'wrap', 'sort', 'hide-clear'];
		}
		init() {
			if (((this.filterName = this.getAttribute('filter')), !this.filterName)) {
				this.showError({ message: 'filter attribute is required on <pagefind-filter-dropdown>' });
				return;
			}
			if (
				((this.singleSelect = this.hasAttribute('single-select')),
				(this.showEmpty = this.hasAttribute('show-empty')),
				(this.wrapLabels = this.hasAttribute('wrap')),
				(this.hideClear = this.hasAttribute('hide-clear')),
				this.hasAttribute('sort'))
			) {
				let e = this.getAttribute('sort');
				['default', 'alphabetical', 'count-desc', 'count-asc'].includes(e) && (this.sortOption = e);
			}
			this.render();
		}
		sortValues(e) {
			if (this.sortOption === 'default') return e;
			let t = [...e];
			switch (this.sortOption) {
				case 'alphabetical':
					t.sort((r, i) => r.localeCompare(i));
					break;
				case 'count-desc':
					t.sort((r, i) => {
						let a = this.availableFilters[r] ?? this.totalFilters[r] ?? 0;
						return (this.availableFilters[i] ?? this.totalFilters[i] ?? 0) - a;
					});
					break;
				case 'count-asc':
					t.sort((r, i) => {
						let a = this.availableFilters[r] ?? this.totalFilters[r] ?? 0,
							l = this.availableFilters[i] ?? this.totalFilters[i] ?? 0;
						return a - l;
					});
					break;
			}
			return t;
		}
		render() {
			this.innerHTML = '';
			let e = this.ensureId('pf-dropdown'),
				t = `${e}-trigger`,
				r = `${e}-menu`;
			((this.wrapperEl = document.createElement('div')),
				(this.wrapperEl.className = 'pf-dropdown-wrapper'),
				(this.triggerEl = document.createElement('button')),
				(this.triggerEl.type = 'button'),
				(this.triggerEl.id = t),
				(this.triggerEl.className = 'pf-dropdown-trigger'),
				this.wrapLabels && this.triggerEl.classList.add('wrap'),
				this.triggerEl.setAttribute('role', 'combobox'),
				this.triggerEl.setAttribute('aria-haspopup', 'listbox'),
				this.triggerEl.setAttribute('aria-expanded', 'false'),
				this.triggerEl.setAttribute('aria-controls', r));
			let i = document.createElement('span');
			((i.className = 'pf-dropdown-trigger-label'),
				this.wrapLabels && i.classList.add('wrap'),
				(i.textContent = this.getAttribute('label') || this.filterName || ''),
				this.triggerEl.appendChild(i),
				(this.badgeEl = document.createElement('span')),
				(this.badgeEl.className = 'pf-dropdown-selected-badge'),
				this.badgeEl.setAttribute('data-pf-hidden', 'true'),
				this.badgeEl.setAttribute('aria-hidden', 'true'),
				(this.badgeEl.textContent = '0'),
				this.triggerEl.appendChild(this.badgeEl));
			let a = document.createElement('span');
			((a.className = 'pf-dropdown-arrow'),
				a.setAttribute('aria-hidden', 'true'),
				this.triggerEl.appendChild(a),
				this.wrapperEl.appendChild(this.triggerEl),
				(this.menuEl = document.createElement('div')),
				(this.menuEl.id = r),
				(this.menuEl.className = 'pf-dropdown-menu'),
				(this.menuEl.hidden = !0),
				(this.optionsEl = document.createElement('div')),
				(this.optionsEl.className = 'pf-dropdown-options'),
				this.optionsEl.setAttribute('role', 'listbox'),
				this.optionsEl.setAttribute('aria-multiselectable', this.singleSelect ? 'false' : 'true'),
				this.optionsEl.setAttribute('aria-labelledby', t),
				this.menuEl.appendChild(this.optionsEl),
				this.wrapperEl.appendChild(this.menuEl),
				this.hideClear ||
					((this.clearEl = document.createElement('button')),
					(this.clearEl.type = 'button'),
					(this.clearEl.className = 'pf-dropdown-clear'),
					this.clearEl.setAttribute('aria-disabled', 'true'),
					this.clearEl.setAttribute(
						'aria-label',
						(this.instance?.translate('clear_search') || 'Clear') +
							' ' +
							(this.getAttribute('label') || this.filterName || ''),
					),
					(this.clearEl.textContent = this.instance?.translate('clear_search') || 'Clear'),
					this.wrapperEl.appendChild(this.clearEl),
					this.clearEl.addEventListener('click', () => this.clearAll())),
				this.appendChild(this.wrapperEl),
				this.triggerEl.addEventListener('click', () => this.toggle()),
				this.triggerEl.addEventListener('focus', () => this.instance?.triggerLoad()),
				this.triggerEl.addEventListener('keydown', (l) => {
					this.isOpen ? this.handleMenuKeydown(l) : this.handleTriggerKeydown(l);
				}),
				(this.isRendered = !0));
		}
		toggle() {
			this.isOpen ? this.close() : this.open();
		}
		open() {
			if (
				(this.instance?.triggerLoad(),
				this.isOpen || !this.menuEl || !this.triggerEl || !this.optionsEl)
			)
				return;
			if (
				((this.isOpen = !0),
				this.filtersLoaded || this.showLoadingState(),
				(this.menuEl.hidden = !1),
				this.triggerEl.setAttribute('aria-expanded', 'true'),
				this.triggerEl.classList.add('open'),
				this.optionElements.length > 0)
			) {
				let i = this.activeIndex >= 0 ? this.activeIndex : 0;
				this.setActiveIndex(i);
			}
			let e = this.instance?.translate('keyboard_navigate') || 'navigate',
				t = this.instance?.translate('keyboard_select') || 'select',
				r = this.instance?.translate('keyboard_close') || 'close';
			(this.instance?.registerShortcut({ label: '\u2191\u2193', description: e }, this),
				this.instance?.registerShortcut({ label: '\u21B5', description: t }, this),
				this.instance?.registerShortcut({ label: 'esc', description: r }, this),
				setTimeout(() => {
					document.addEventListener('click', this._handleClickOutside);
				}, 0));
		}
		close(e = !0) {
			!this.isOpen ||
				!this.menuEl ||
				!this.triggerEl ||
				!this.optionsEl ||
				((this.isOpen = !1),
				(this.menuEl.hidden = !0),
				this.triggerEl.setAttribute('aria-expanded', 'false'),
				this.triggerEl.classList.remove('open'),
				this.triggerEl?.removeAttribute('aria-activedescendant'),
				this.focusedOptionEl &&
					(this.focusedOptionEl.classList.remove('pf-dropdown-option-focused'),
					(this.focusedOptionEl = null)),
				this.instance?.deregisterAllShortcuts(this),
				document.removeEventListener('click', this._handleClickOutside),
				e && this.triggerEl.focus());
		}
		_handleClickOutside(e) {
			this.wrapperEl && !this.wrapperEl.contains(e.target) && this.close(!1);
		}
		handleTriggerKeydown(e) {
			switch (e.key) {
				case 'Enter':
				case ' ':
					(e.preventDefault(), this.open());
					break;
				case 'ArrowDown':
					(e.preventDefault(), this.open(), this.setActiveIndex(0));
					break;
				case 'ArrowUp':
					(e.preventDefault(), this.open(), this.setActiveIndex(this.optionElements.length - 1));
					break;
			}
		}
		handleMenuKeydown(e) {
			switch (e.key) {
				case 'ArrowDown':
					(e.preventDefault(), this.moveActiveIndex(1));
					break;
				case 'ArrowUp':
					(e.preventDefault(), this.moveActiveIndex(-1));
					break;
				case 'Home':
					(e.preventDefault(), this.setActiveIndex(0));
					break;
				case 'End':
					(e.preventDefault(), this.setActiveIndex(this.optionElements.length - 1));
					break;
				case 'Enter':
				case ' ':
					if (
						(e.preventDefault(),
						this.activeIndex >= 0 && this.activeIndex < this.optionElements.length)
					) {
						let t = this.optionElements[this.activeIndex];
						t && this.toggleOption(t.value);
					}
					break;
				case 'Escape':
					(e.preventDefault(), this.close());
					break;
				case 'Tab':
					this.close(!1);
					break;
				default:
					e.key.length === 1 &&
						!e.ctrlKey &&
						!e.metaKey &&
						!e.altKey &&
						this.handleTypeAhead(e.key);
			}
		}
		setActiveIndex(e) {
			if (e < 0 || e >= this.optionElements.length || !this.optionsEl) return;
			(this.focusedOptionEl && this.focusedOptionEl.classList.remove('pf-dropdown-option-focused'),
				(this.activeIndex = e));
			let t = this.optionElements[e];
			(t.el.classList.add('pf-dropdown-option-focused'),
				(this.focusedOptionEl = t.el),
				this.triggerEl?.setAttribute('aria-activedescendant', t.el.id),
				this.scrollToCenter(t.el));
		}
		scrollToCenter(e) {
			if (!this.optionsEl) return;
			let t = this.optionsEl,
				r = e.offsetTop,
				i = e.offsetHeight,
				a = t.clientHeight,
				l = r - a / 2 + i / 2;
			t.scrollTo({ top: l, behavior: 'smooth' });
		}
		moveActiveIndex(e) {
			let t = this.activeIndex + e;
			(t < 0 ? (t = this.optionElements.length - 1) : t >= this.optionElements.length && (t = 0),
				this.setActiveIndex(t));
		}
		handleTypeAhead(e) {
			((this.typeAheadBuffer += e.toLowerCase()),
				this.typeAheadTimeout && clearTimeout(this.typeAheadTimeout));
			let t = this.optionElements.findIndex(({ value: r }) =>
				r.toLowerCase().startsWith(this.typeAheadBuffer),
			);
			(t >= 0 && this.setActiveIndex(t),
				(this.typeAheadTimeout = setTimeout(() => {
					this.typeAheadBuffer = '';
				}, 500)));
		}
		showLoadingState() {
			if (!this.optionsEl) return;
			((this.optionsEl.innerHTML = ''), this.optionsEl.setAttribute('aria-busy', 'true'));
			let e = document.createElement('div');
			(e.setAttribute('data-pf-sr-hidden', 'true'),
				(e.textContent = 'Loading filter options...'),
				this.optionsEl.appendChild(e));
			for (let t = 0; t < 3; t++) {
				let r = document.createElement('div');
				((r.className = 'pf-dropdown-option pf-dropdown-option-loading'),
					r.setAttribute('aria-hidden', 'true'));
				let i = document.createElement('span');
				((i.className = 'pf-dropdown-checkbox pf-skeleton'), r.appendChild(i));
				let a = document.createElement('span');
				((a.className = 'pf-dropdown-option-label pf-skeleton'),
					(a.style.width = `${60 + t * 15}%`),
					(a.innerHTML = '&nbsp;'),
					r.appendChild(a),
					this.optionsEl.appendChild(r));
			}
		}
		updateOptions() {
			if (!this.optionsEl) return;
			((this.filtersLoaded = !0), this.optionsEl.removeAttribute('aria-busy'));
			let e = Object.keys(this.totalFilters || {}),
				t = this.sortValues(e);
			if (e.length === 0) {
				this.optionsEl.innerHTML = '';
				let i = document.createElement('div');
				((i.className = 'pf-dropdown-error'),
					i.setAttribute('role', 'alert'),
					(i.textContent = `No filter "${this.filterName}" found`),
					this.optionsEl.appendChild(i),
					(this.optionElements = []),
					(this.focusedOptionEl = null));
				return;
			}
			(this.wrapperEl?.removeAttribute('data-pf-hidden'),
				(this.optionsEl.innerHTML = ''),
				(this.optionElements = []),
				(this.focusedOptionEl = null));
			let r = this.id || this.ensureId('pf-dropdown');
			(t.forEach((i, a) => {
				let l = this.availableFilters?.[i] ?? 0,
					o = this.totalFilters[i] ?? 0,
					c = this.selectedValues.has(i);
				if (!(this.showEmpty || l > 0 || c)) return;
				let d = c ? o : l,
					_ = `${r}-option-${a}`,
					p = this.createOption(_, i, d, c);
				(this.optionsEl.appendChild(p), this.optionElements.push({ el: p, value: i }));
			}),
				this.isOpen &&
					this.optionElements.length > 0 &&
					(this.activeIndex >= this.optionElements.length
						? this.setActiveIndex(this.optionElements.length - 1)
						: this.activeIndex < 0
							? this.setActiveIndex(0)
							: this.setActiveIndex(this.activeIndex)),
				this.updateBadge());
		}
		createOption(e, t, r, i) {
			let a = document.createElement('div');
			((a.id = e),
				(a.className = 'pf-dropdown-option'),
				this.wrapLabels && a.classList.add('wrap'),
				a.setAttribute('role', 'option'),
				a.setAttribute('aria-selected', String(i)),
				(a.dataset.value = t));
			let l = document.createElement('span');
			((l.className = 'pf-dropdown-checkbox'),
				l.setAttribute('aria-hidden', 'true'),
				a.appendChild(l));
			let o = document.createElement('span');
			((o.className = 'pf-dropdown-option-label'),
				this.wrapLabels && o.classList.add('wrap'),
				(o.textContent = t),
				a.appendChild(o));
			let c = document.createElement('span');
			((c.className = 'pf-dropdown-option-count'),
				c.setAttribute('aria-hidden', 'true'),
				(c.textContent = String(r)),
				a.appendChild(c));
			let u = r === 1 ? 'result' : 'results';
			return (
				a.setAttribute('aria-label', `${t}, ${r} ${u}`),
				a.addEventListener('click', (d) => {
					(d.stopPropagation(), this.toggleOption(t));
				}),
				a
			);
		}
		toggleOption(e) {
			let t = this.selectedValues.has(e);
			this.singleSelect
				? (this.selectedValues.has(e)
						? this.selectedValues.clear()
						: (this.selectedValues.clear(), this.selectedValues.add(e)),
					this.close())
				: this.selectedValues.has(e)
					? this.selectedValues.delete(e)
					: this.selectedValues.add(e);
			let r = this.selectedValues.has(e);
			if (r !== t) {
				let i = r ? 'selected' : 'deselected';
				this.instance?.announceRaw(`${e} ${i}`);
			}
			(this.updateOptionStates(), this.updateBadge(), this.dispatchFilterChange());
		}
		clearAll() {
			this.selectedValues.size !== 0 &&
				(this.selectedValues.clear(),
				this.updateOptionStates(),
				this.updateBadge(),
				this.dispatchFilterChange());
		}
		dispatchFilterChange() {
			if (!this.filterName) return;
			let e = Array.from(this.selectedValues);
			e.length === 0
				? this.instance?.triggerFilter(this.filterName, [])
				: this.instance?.triggerFilter(this.filterName, e);
		}
		updateBadge() {
			if (!this.badgeEl || !this.triggerEl) return;
			let e = this.selectedValues.size;
			if (e > 0) {
				((this.badgeEl.textContent = String(e)), this.badgeEl.removeAttribute('data-pf-hidden'));
				let t = this.getAttribute('label') || this.filterName || '',
					r = e === 1 ? 'filter' : 'filters';
				(this.triggerEl.setAttribute('aria-label', `${t}, ${e} ${r} selected`),
					this.clearEl && this.clearEl.removeAttribute('aria-disabled'));
			} else
				(this.badgeEl.setAttribute('data-pf-hidden', 'true'),
					this.triggerEl.removeAttribute('aria-label'),
					this.clearEl && this.clearEl.setAttribute('aria-disabled', 'true'));
		}
		updateOptionStates() {
			for (let { el: e, value: t } of this.optionElements) {
				let r = this.selectedValues.has(t);
				e.setAttribute('aria-selected', String(r));
			}
		}
		register(e) {
			this.filterName &&
				(e.registerFilter(this),
				e.on(
					'filters',
					(t) => {
						let r = t;
						((this.availableFilters = r.available?.[this.filterName] || {}),
							(this.totalFilters = r.total?.[this.filterName] || {}),
							this.isRendered && this.updateOptions());
					},
					this,
				),
				e.on(
					'search',
					(t, r) => {
						let a = r?.[this.filterName] || [];
						((this.selectedValues = new Set(a)),
							this.isRendered && (this.updateOptionStates(), this.updateBadge()));
					},
					this,
				),
				e.on(
					'error',
					(t) => {
						let r = t;
						this.showError({
							message: r.message || 'Failed to load filters',
							details: r.bundlePath ? `Bundle path: ${r.bundlePath}` : void 0,
						});
					},
					this,
				));
		}
		update() {
			let e = this.getAttribute('filter');
			if (
				(e !== this.filterName &&
					((this.filterName = e), this.selectedValues.clear(), this.updateOptions()),
				(this.singleSelect = this.hasAttribute('single-select')),
				(this.showEmpty = this.hasAttribute('show-empty')),
				(this.wrapLabels = this.hasAttribute('wrap')),
				(this.hideClear = this.hasAttribute('hide-clear')),
				this.hasAttribute('sort'))
			) {
				let r = this.getAttribute('sort');
				['default', 'alphabetical', 'count-desc', 'count-asc'].includes(r) && (this.sortOption = r);
			} else this.sortOption = 'default';
			this.optionsEl &&
				this.optionsEl.setAttribute('aria-multiselectable', this.singleSelect ? 'false' : 'true');
			let t = this.triggerEl?.querySelector('.pf-dropdown-trigger-label');
			(t && (t.textContent = this.getAttribute('label') || this.filterName || ''),
				this.updateOptions());
		}
		cleanup() {
			(document.removeEventListener('click', this._handleClickOutside),
				this.instance?.deregisterAllShortcuts(this),
				(this.focusedOptionEl = null),
				this.typeAheadTimeout && clearTimeout(this.typeAheadTimeout));
		}
	};
	customElements.get('pagefind-filter-dropdown') ||
		customElements.define('pagefind-filter-dropdown', Me);
	var Oe = class extends f {
		constructor() {
			super();
			this.dialogEl = null;
			this.resetOnClose = !1;
			this._isOpen = !1;
			this._closeHandler = null;
		}
		static get observedAttributes() {
			return ['reset-on-close'];
		}
		init() {
			(this.hasAttribute('reset-on-close') &&
				(this.resetOnClose = this.getAttribute('reset-on-close') !== 'false'),
				this.render());
		}
		render() {
			let e = this.children.length > 0,
				t = e ? Array.from(this.children) : null;
			this.innerHTML = '';
			let r = this.id || this.instance.generateId('pagefind-modal'),
				i = this.instance?.translate('keyboard_search') || 'search';
			if (
				(this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir'),
				(this.dialogEl = document.createElement('dialog')),
				(this.dialogEl.className = 'pf-modal'),
				(this.dialogEl.id = r),
				this.dialogEl.setAttribute('aria-label', i),
				e && t)
			)
				t.forEach((a) => this.dialogEl.appendChild(a));
			else {
				let a = this.getAttribute('instance'),
					l = document.createElement('pagefind-modal-header'),
					o = document.createElement('pagefind-input');
				(a && o.setAttribute('instance', a), l.appendChild(o));
				let c = document.createElement('pagefind-modal-body'),
					u = document.createElement('pagefind-summary'),
					d = document.createElement('pagefind-results');
				(a && (u.setAttribute('instance', a), d.setAttribute('instance', a)), c.append(u, d));
				let _ = document.createElement('pagefind-modal-footer'),
					p = document.createElement('pagefind-keyboard-hints');
				(a && p.setAttribute('instance', a), _.appendChild(p), this.dialogEl.append(l, c, _));
			}
			(this.appendChild(this.dialogEl), this.setupEventHandlers());
		}
		setupEventHandlers() {
			this.dialogEl &&
				((this._closeHandler = () => {
					((this._isOpen = !1), this.handleClose());
				}),
				this.dialogEl.addEventListener('close', this._closeHandler),
				this.dialogEl.addEventListener(
					'keydown',
					(e) => {
						e.key === 'Escape' && (e.preventDefault(), e.stopPropagation(), this.close());
					},
					!0,
				),
				this.dialogEl.addEventListener('click', (e) => {
					e.target === this.dialogEl && this.close();
				}));
		}
		open() {
			if (this._isOpen || !this.dialogEl) return;
			((this._isOpen = !0), this.dialogEl.showModal());
			let e = this.instance?.translate('keyboard_close') || 'close';
			(this.instance?.registerShortcut({ label: 'esc', description: e }, this),
				requestAnimationFrame(() => {
					let r = this.querySelector('pagefind-input');
					if (r && typeof r.focus == 'function') r.focus();
					else {
						let i = this.querySelector('input');
						i && i.focus();
					}
				}),
				(this.instance?.getUtilities('modal-trigger') || []).forEach((r) =>
					r.buttonEl?.setAttribute('aria-expanded', 'true'),
				));
		}
		close() {
			!this._isOpen || !this.dialogEl || this.dialogEl.close();
		}
		handleClose() {
			(this.instance?.deregisterAllShortcuts(this),
				this.resetOnClose && this.instance && this.instance.triggerSearch(''));
			let t = (this.instance?.getUtilities('modal-trigger') || [])[0];
			t && typeof t.handleModalClose == 'function' && t.handleModalClose();
		}
		get isOpen() {
			return this._isOpen;
		}
		register(e) {
			(e.registerUtility(this, 'modal'),
				e.on(
					'translations',
					() => {
						let t = this._isOpen;
						(this.render(), t && this.open());
					},
					this,
				));
		}
		reconcileAria() {
			(this.instance?.getUtilities('modal-trigger') || []).forEach((t) => {
				t.buttonEl &&
					this.dialogEl?.id &&
					t.buttonEl.setAttribute('aria-controls', this.dialogEl.id);
			});
		}
		cleanup() {
			(this.dialogEl &&
				this._closeHandler &&
				this.dialogEl.removeEventListener('close', this._closeHandler),
				this.instance?.deregisterAllShortcuts(this));
		}
		update() {
			this.hasAttribute('reset-on-close') &&
				(this.resetOnClose = this.getAttribute('reset-on-close') !== 'false');
		}
	};
	customElements.get('pagefind-modal') || customElements.define('pagefind-modal', Oe);
	var S = null;
	function is() {
		if (S !== null) return S;
		try {
			let n = navigator.userAgentData;
			if (n?.platform) return ((S = n.platform.toLowerCase().includes('mac')), S);
		} catch {}
		return ((S = /mac/i.test(navigator.userAgent)), S);
	}
	function je(n) {
		let s = n.toLowerCase().split('+'),
			e = { mod: !1, ctrl: !1, shift: !1, alt: !1, meta: !1, key: '' };
		for (let t of s)
			switch (t) {
				case 'mod':
					e.mod = !0;
					break;
				case 'ctrl':
					e.ctrl = !0;
					break;
				case 'shift':
					e.shift = !0;
					break;
				case 'alt':
					e.alt = !0;
					break;
				case 'meta':
				case 'cmd':
				case 'command':
					e.meta = !0;
					break;
				default:
					e.key = t;
			}
		return e;
	}
	function Be(n, s) {
		let e = is(),
			t = s.key.toLowerCase() === n.key,
			r = n.mod ? !e : n.ctrl,
			i = n.mod ? e : n.meta,
			a = r ? s.ctrlKey : !s.ctrlKey,
			l = i ? s.metaKey : !s.metaKey,
			o = n.shift ? s.shiftKey : !s.shiftKey,
			c = n.alt ? s.altKey : !s.altKey;
		return t && a && l && o && c;
	}
	function xe(n) {
		let s = is(),
			e = [],
			t = [];
		return (
			n.mod && (e.push(s ? '\u2318' : 'Ctrl'), t.push(s ? 'Meta' : 'Control')),
			n.meta && (e.push(s ? '\u2318' : 'Win'), t.push('Meta')),
			n.ctrl && (e.push('Ctrl'), t.push('Control')),
			n.shift && (e.push('Shift'), t.push('Shift')),
			n.alt && (e.push('Alt'), t.push('Alt')),
			e.push(n.key.toUpperCase()),
			t.push(n.key),
			{ keys: e, aria: t.join('+') }
		);
	}
	var He = class extends f {
		constructor() {
			super();
			this.buttonEl = null;
			this._userPlaceholder = null;
			this.shortcut = 'mod+k';
			this.hideShortcut = !1;
			this.compact = !1;
			this._keydownHandler = null;
			this._keyBinding = null;
		}
		static get observedAttributes() {
			return ['placeholder', 'shortcut', 'hide-shortcut', 'compact'];
		}
		get placeholder() {
			return this._userPlaceholder || this.instance?.translate('keyboard_search') || 'Search';
		}
		init() {
			(this.readAttributes(), this.render(), this.setupKeyboardShortcut());
		}
		readAttributes() {
			(this.hasAttribute('placeholder') &&
				(this._userPlaceholder = this.getAttribute('placeholder')),
				this.hasAttribute('shortcut') && (this.shortcut = this.getAttribute('shortcut') || 'mod+k'),
				this.hasAttribute('hide-shortcut') &&
					(this.hideShortcut = this.getAttribute('hide-shortcut') !== 'false'),
				this.hasAttribute('compact') && (this.compact = this.getAttribute('compact') !== 'false'),
				(this._keyBinding = je(this.shortcut)));
		}
		render() {
			if (
				((this.innerHTML = ''),
				this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir'),
				(this.buttonEl = document.createElement('button')),
				(this.buttonEl.className = 'pf-trigger-btn'),
				(this.buttonEl.type = 'button'),
				this.buttonEl.setAttribute('aria-haspopup', 'dialog'),
				this.buttonEl.setAttribute('aria-expanded', 'false'),
				this.buttonEl.setAttribute('aria-label', this.placeholder || 'Search'),
				this._keyBinding)
			) {
				let t = xe(this._keyBinding);
				this.buttonEl.setAttribute('aria-keyshortcuts', t.aria);
			}
			let e = document.createElement('span');
			if (
				((e.className = 'pf-trigger-icon'),
				e.setAttribute('aria-hidden', 'true'),
				this.buttonEl.appendChild(e),
				!this.compact)
			) {
				let t = document.createElement('span');
				((t.className = 'pf-trigger-text'),
					(t.textContent = this.placeholder),
					this.buttonEl.appendChild(t));
			}
			if (!this.hideShortcut && this._keyBinding) {
				let t = document.createElement('span');
				((t.className = 'pf-trigger-shortcut'), t.setAttribute('aria-hidden', 'true'));
				let r = xe(this._keyBinding);
				for (let i of r.keys) {
					let a = document.createElement('span');
					((a.className = 'pf-trigger-key'), (a.textContent = i), t.appendChild(a));
				}
				this.buttonEl.appendChild(t);
			}
			(this.appendChild(this.buttonEl),
				this.buttonEl.addEventListener('click', () => {
					this.openModal();
				}));
		}
		setupKeyboardShortcut() {
			((this._keydownHandler = (e) => {
				if (!this._keyBinding || !Be(this._keyBinding, e)) return;
				let t = document.activeElement;
				(t && (t.tagName === 'INPUT' || t.tagName === 'TEXTAREA' || t.isContentEditable)) ||
					(e.preventDefault(), this.openModal());
			}),
				document.addEventListener('keydown', this._keydownHandler));
		}
		openModal() {
			let t = (this.instance?.getUtilities('modal') || [])[0];
			t &&
				typeof t.open == 'function' &&
				(t.open(), this.buttonEl && this.buttonEl.setAttribute('aria-expanded', 'true'));
		}
		handleModalClose() {
			this.buttonEl &&
				(this.buttonEl.setAttribute('aria-expanded', 'false'), this.buttonEl.focus());
		}
		register(e) {
			(e.registerUtility(this, 'modal-trigger'),
				e.on(
					'translations',
					() => {
						this.render();
					},
					this,
				));
		}
		reconcileAria() {
			let t = (this.instance?.getUtilities('modal') || [])[0];
			t?.dialogEl?.id &&
				this.buttonEl &&
				this.buttonEl.setAttribute('aria-controls', t.dialogEl.id);
		}
		cleanup() {
			this._keydownHandler &&
				(document.removeEventListener('keydown', this._keydownHandler),
				(this._keydownHandler = null));
		}
		update() {
			(this.readAttributes(), this.render());
		}
	};
	customElements.get('pagefind-modal-trigger') ||
		customElements.define('pagefind-modal-trigger', He);
	var we = class extends f {
		constructor() {
			super(...arguments);
			this.closeBtn = null;
		}
		init() {
			this.classList.add('pf-modal-header');
			let e = document.createElement('div');
			for (e.className = 'pf-modal-header-content'; this.firstChild;)
				e.appendChild(this.firstChild);
			((this.closeBtn = document.createElement('button')),
				(this.closeBtn.type = 'button'),
				(this.closeBtn.className = 'pf-modal-close'),
				this.closeBtn.setAttribute(
					'aria-label',
					this.instance?.translate('keyboard_close') || 'Close',
				),
				(this.closeBtn.innerHTML =
					'<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><path d="M15 5L5 15M5 5l10 10"/></svg>'),
				this.closeBtn.addEventListener('click', () => {
					let t = this.closest('pagefind-modal');
					t && typeof t.close == 'function' && t.close();
				}),
				this.append(e, this.closeBtn));
		}
		register(e) {
			(e.registerUtility(this, 'modal-header'),
				e.on(
					'translations',
					() => {
						this.closeBtn &&
							this.closeBtn.setAttribute('aria-label', e.translate('keyboard_close') || 'Close');
					},
					this,
				));
		}
	};
	customElements.get('pagefind-modal-header') || customElements.define('pagefind-modal-header', we);
	var Ie = class extends f {
		init() {
			(this.classList.add('pf-modal-body'), this.setAttribute('tabindex', '-1'));
		}
		register(s) {}
	};
	customElements.get('pagefind-modal-body') || customElements.define('pagefind-modal-body', Ie);
	var Ue = class extends f {
		init() {
			this.classList.add('pf-modal-footer');
		}
		register(s) {}
	};
	customElements.get('pagefind-modal-footer') || customElements.define('pagefind-modal-footer', Ue);
	var Le = class extends f {
		init() {
			(this.classList.add('pf-keyboard-hints'), this.setAttribute('aria-hidden', 'true'));
		}
		render() {
			((this.innerHTML = ''),
				this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir'));
			let s = this.instance?.getActiveShortcuts() || [];
			if (s.length === 0) return;
			let e = new Set();
			for (let t of s) {
				if (e.has(t.label)) continue;
				e.add(t.label);
				let r = document.createElement('div');
				r.className = 'pf-keyboard-hint';
				let i = document.createElement('kbd');
				((i.className = 'pf-keyboard-key'),
					(i.textContent = t.label),
					r.appendChild(i),
					r.appendChild(document.createTextNode(` ${t.description}`)),
					this.appendChild(r));
			}
		}
		register(s) {
			(s.registerUtility(this, 'keyboard-hints'),
				this.render(),
				s.on(
					'translations',
					() => {
						this.render();
					},
					this,
				));
		}
	};
	customElements.get('pagefind-keyboard-hints') ||
		customElements.define('pagefind-keyboard-hints', Le);
	var va = (n = 100) => new Promise((s) => setTimeout(s, n)),
		as = (n, s) => {
			let e =
				n.getAttribute('role') === 'option'
					? [n]
					: Array.from(n.querySelectorAll('[role="option"]'));
			for (let t = 0; t < e.length; t++)
				(e[t].setAttribute('data-pf-result-index', String(s)),
					e[t].setAttribute('data-pf-option-offset', String(t)));
		},
		Ke = (n) => {
			if (n instanceof Element) return [n];
			if (Array.isArray(n) && n.every((s) => s instanceof Element)) return n;
			if (typeof n == 'string' || n instanceof String) {
				let s = document.createElement('div');
				return ((s.innerHTML = n), [...s.childNodes]);
			}
			return (
				console.error(
					`[Pagefind Searchbox]: Expected template to return HTML element or string, got ${typeof n}`,
				),
				[]
			);
		},
		Ra = `{{#if and(options.show_sub_results, sub_results)}}<div class="pf-searchbox-group" role="group" aria-label="{{ meta.title | default('Untitled') }}">{{/if}}<a class="pf-searchbox-result" id="{{ aria.result_id }}" href="{{ meta.url | default(url) | safeUrl }}" role="option" aria-selected="false" aria-labelledby="{{ aria.title_id }}"{{#if excerpt}} aria-describedby="{{ aria.excerpt_id }}"{{/if}}>
  <p class="pf-searchbox-result-title" id="{{ aria.title_id }}">{{ meta.title | default("Untitled") }}</p>
  {{#if excerpt}}
  <p class="pf-searchbox-result-excerpt" id="{{ aria.excerpt_id }}">{{+ excerpt +}}</p>
  {{/if}}
</a>{{#if and(options.show_sub_results, sub_results)}}
{{#each sub_results as sub}}
<a class="pf-searchbox-result pf-searchbox-subresult" id="{{ sub.aria.result_id }}" href="{{ sub.url | safeUrl }}" role="option" aria-selected="false" aria-labelledby="{{ sub.aria.title_id }}"{{#if sub.excerpt}} aria-describedby="{{ sub.aria.excerpt_id }}"{{/if}}>
  <p class="pf-searchbox-result-title" id="{{ sub.aria.title_id }}">{{ sub.title | default("Section") }}</p>
  {{#if sub.excerpt}}
  <p class="pf-searchbox-result-excerpt" id="{{ sub.aria.excerpt_id }}">{{+ sub.excerpt +}}</p>
  {{/if}}
</a>
{{/each}}
</div>{{/if}}`,
		ns = R(Ra),
		ka = `<div class="pf-searchbox-result pf-searchbox-placeholder" aria-hidden="true">
  <p class="pf-searchbox-result-title pf-skeleton pf-skeleton-title"></p>
  <p class="pf-searchbox-result-excerpt pf-skeleton pf-skeleton-excerpt"></p>
</div>`,
		Aa = R(ka),
		jt = class {
			constructor(s) {
				this.data = null;
				this.cachedOptions = null;
				this.loading = !1;
				this.retryDelay = 0;
				this.observer = null;
				((this.rawResult = s.rawResult),
					(this.placeholderEl = s.placeholderEl),
					(this.renderFn = s.renderFn),
					(this.intersectionRoot = s.intersectionRoot),
					(this.index = s.index),
					(this.onLoad = s.onLoad),
					this.setupObserver());
			}
			setupObserver() {
				if (this.data !== null || this.observer !== null) return;
				let s = { root: this.intersectionRoot, rootMargin: '50px', threshold: 0.01 };
				((this.observer = new IntersectionObserver((e, t) => {
					this.data === null &&
						e?.[0]?.isIntersecting &&
						(this.load(), t.disconnect(), (this.observer = null));
				}, s)),
					this.observer.observe(this.placeholderEl));
			}
			async load() {
				if (!(this.data !== null || this.loading)) {
					this.loading = !0;
					try {
						this.data = await this.rawResult.data();
						let s = this.renderFn(this.data),
							e = Ke(s);
						if (e.length > 0 && this.placeholderEl.parentNode) {
							let t = e.find((r) => r instanceof Element);
							(this.placeholderEl.replaceWith(...e),
								t instanceof Element &&
									((this.placeholderEl = t), as(t, this.index), this.cacheOptions()));
						}
					} catch {
						(await new Promise((s) => setTimeout(s, this.retryDelay || 100)),
							(this.retryDelay = Math.min((this.retryDelay || 100) * 2, 1e4)),
							(this.loading = !1));
					}
					this.onLoad?.();
				}
			}
			cacheOptions() {
				if (!this.data || !this.placeholderEl) {
					this.cachedOptions = null;
					return;
				}
				this.placeholderEl.getAttribute('role') === 'group'
					? (this.cachedOptions = Array.from(
							this.placeholderEl.querySelectorAll('[role="option"]'),
						))
					: this.placeholderEl.getAttribute('role') === 'option'
						? (this.cachedOptions = [this.placeholderEl])
						: (this.cachedOptions = []);
			}
			cleanup() {
				(this.observer && (this.observer.disconnect(), (this.observer = null)),
					(this.cachedOptions = null));
			}
		},
		Fe = class extends f {
			constructor() {
				super();
				this.containerEl = null;
				this.inputEl = null;
				this.dropdownEl = null;
				this.resultsEl = null;
				this.statusEl = null;
				this.footerEl = null;
				this.isOpen = !1;
				this.isLoading = !1;
				this.results = [];
				this.activeIndex = -1;
				this.activeOptionOffset = 0;
				this.searchID = 0;
				this.searchTerm = '';
				this.pendingNavigation = 0;
				this.loadingAnnouncementTimeout = null;
				this.selectedEl = null;
				this._userPlaceholder = null;
				this.debounce = 150;
				this.autofocus = !1;
				this.showSubResults = !1;
				this.maxResults = 0;
				this.showKeyboardHints = !0;
				this.shortcut = 'mod+k';
				this.hideShortcut = !1;
				this.resultTemplate = null;
				this.compiledResultTemplate = null;
				this.compiledPlaceholderTemplate = null;
				this._documentClickHandler = null;
				this._shortcutKeyHandler = null;
				this._keyBinding = null;
				this._shortcutEl = null;
			}
			static get observedAttributes() {
				return [
					'placeholder',
					'debounce',
					'autofocus',
					'show-sub-results',
					'max-results',
					'show-keyboard-hints',
					'shortcut',
					'hide-shortcut',
				];
			}
			get placeholder() {
				return this._userPlaceholder || this.instance?.translate('placeholder') || 'Search...';
			}
			readAttributes() {
				(this.hasAttribute('placeholder') &&
					(this._userPlaceholder = this.getAttribute('placeholder')),
					this.hasAttribute('debounce') &&
						(this.debounce = parseInt(this.getAttribute('debounce') || '150', 10) || 150),
					this.hasAttribute('autofocus') && (this.autofocus = this.hasAttribute('autofocus')),
					this.hasAttribute('show-sub-results') &&
						(this.showSubResults = this.getAttribute('show-sub-results') !== 'false'),
					this.hasAttribute('max-results') &&
						(this.maxResults = parseInt(this.getAttribute('max-results') || '0', 10)),
					this.hasAttribute('show-keyboard-hints') &&
						(this.showKeyboardHints = this.getAttribute('show-keyboard-hints') !== 'false'),
					this.hasAttribute('shortcut') &&
						(this.shortcut = this.getAttribute('shortcut') || 'mod+k'),
					this.hasAttribute('hide-shortcut') &&
						(this.hideShortcut = this.getAttribute('hide-shortcut') !== 'false'),
					(this._keyBinding = je(this.shortcut)));
			}
			init() {
				(this.readAttributes(),
					this.checkForTemplates(),
					this.render(),
					this.setupOutsideClickHandler(),
					this.setupShortcutHandler());
			}
			checkForTemplates() {
				let e = this.querySelector(
					'script[type="text/pagefind-template"]:not([data-template]), script[type="text/pagefind-template"][data-template="result"]',
				);
				e && (this.compiledResultTemplate = R((e.textContent || '').trim()));
				let t = this.querySelector(
					'script[type="text/pagefind-template"][data-template="placeholder"]',
				);
				t && (this.compiledPlaceholderTemplate = R((t.textContent || '').trim()));
			}
			getPlaceholder() {
				return this.compiledPlaceholderTemplate ? this.compiledPlaceholderTemplate({}) : Aa({});
			}
			render() {
				let e = [];
				(this.querySelectorAll('script[type="text/pagefind-template"]').forEach((l) => {
					e.push(l);
				}),
					(this.innerHTML = ''),
					e.forEach((l) => this.appendChild(l)));
				let t = this.instance.generateId('pf-sb-input'),
					r = this.instance.generateId('pf-sb-results');
				((this.containerEl = document.createElement('div')),
					(this.containerEl.className = 'pf-searchbox'),
					this.appendChild(this.containerEl));
				let i = document.createElement('div');
				if (
					((i.className = 'pf-searchbox-input-wrapper'),
					this.containerEl.appendChild(i),
					(this.inputEl = document.createElement('input')),
					(this.inputEl.id = t),
					(this.inputEl.className = 'pf-searchbox-input'),
					(this.inputEl.type = 'text'),
					this.inputEl.setAttribute('role', 'combobox'),
					this.inputEl.setAttribute('aria-autocomplete', 'list'),
					this.inputEl.setAttribute('aria-controls', r),
					this.inputEl.setAttribute('aria-expanded', 'false'),
					this.inputEl.setAttribute('autocomplete', 'off'),
					this.inputEl.setAttribute('autocapitalize', 'none'),
					(this.inputEl.placeholder = this.placeholder),
					this.autofocus && this.inputEl.setAttribute('autofocus', 'autofocus'),
					i.appendChild(this.inputEl),
					!this.hideShortcut && this._keyBinding)
				) {
					((this._shortcutEl = document.createElement('span')),
						(this._shortcutEl.className = 'pf-trigger-shortcut'),
						this._shortcutEl.setAttribute('aria-hidden', 'true'));
					let l = xe(this._keyBinding);
					for (let o of l.keys) {
						let c = document.createElement('span');
						((c.className = 'pf-trigger-key'),
							(c.textContent = o),
							this._shortcutEl.appendChild(c));
					}
					(i.appendChild(this._shortcutEl), this.inputEl.setAttribute('aria-keyshortcuts', l.aria));
				}
				((this.dropdownEl = document.createElement('div')),
					(this.dropdownEl.className = 'pf-searchbox-dropdown'),
					this.containerEl.appendChild(this.dropdownEl));
				let a = this.instance?.translate('results_label') || 'Search results';
				(this.instance?.direction === 'rtl'
					? this.setAttribute('dir', 'rtl')
					: this.removeAttribute('dir'),
					(this.resultsEl = document.createElement('div')),
					(this.resultsEl.id = r),
					(this.resultsEl.className = 'pf-searchbox-results'),
					this.resultsEl.setAttribute('role', 'listbox'),
					this.resultsEl.setAttribute('aria-label', a),
					this.dropdownEl.appendChild(this.resultsEl),
					(this.statusEl = document.createElement('div')),
					(this.statusEl.className = 'pf-searchbox-status'),
					(this.statusEl.hidden = !0),
					this.dropdownEl.appendChild(this.statusEl),
					this.showKeyboardHints &&
						((this.footerEl = document.createElement('div')),
						(this.footerEl.className = 'pf-searchbox-footer'),
						this.footerEl.setAttribute('aria-hidden', 'true'),
						this.dropdownEl.appendChild(this.footerEl),
						this.renderFooterHints()),
					this.setupEventHandlers());
			}
			renderFooterHints() {
				if (!this.footerEl) return;
				this.footerEl.innerHTML = '';
				let e = this.instance?.translate('keyboard_navigate') || 'navigate',
					t = this.instance?.translate('keyboard_select') || 'select',
					r = this.instance?.translate('keyboard_close') || 'close',
					i = document.createElement('div');
				i.className = 'pf-searchbox-footer-hint';
				let a = document.createElement('span');
				((a.className = 'pf-searchbox-footer-key'), (a.textContent = '\u2191'), i.appendChild(a));
				let l = document.createElement('span');
				((l.className = 'pf-searchbox-footer-key'),
					(l.textContent = '\u2193'),
					i.appendChild(l),
					i.appendChild(document.createTextNode(` ${e}`)),
					this.footerEl.appendChild(i));
				let o = document.createElement('div');
				o.className = 'pf-searchbox-footer-hint';
				let c = document.createElement('span');
				((c.className = 'pf-searchbox-footer-key'),
					(c.textContent = '\u21B5'),
					o.appendChild(c),
					o.appendChild(document.createTextNode(` ${t}`)),
					this.footerEl.appendChild(o));
				let u = document.createElement('div');
				u.className = 'pf-searchbox-footer-hint';
				let d = document.createElement('span');
				((d.className = 'pf-searchbox-footer-key'),
					(d.textContent = 'esc'),
					u.appendChild(d),
					u.appendChild(document.createTextNode(` ${r}`)),
					this.footerEl.appendChild(u));
			}
			setupEventHandlers() {
				!this.inputEl ||
					!this.resultsEl ||
					(this.inputEl.addEventListener('input', async (e) => {
						let t = e.target.value;
						if (((this.searchTerm = t), !t || !t.trim())) {
							(this.closeDropdown(), (this.results = []), this.instance?.triggerSearch(''));
							return;
						}
						(this.openDropdown(), this.showLoadingState());
						let r = ++this.searchID;
						(await va(this.debounce), r === this.searchID && this.instance?.triggerSearch(t));
					}),
					this.inputEl.addEventListener('keydown', (e) => {
						switch (e.key) {
							case 'ArrowDown':
								(e.preventDefault(),
									!this.isOpen && this.inputEl?.value.trim() && this.openDropdown(),
									this.isOpen && this.results.length > 0 && this.moveSelection(1));
								break;
							case 'ArrowUp':
								(e.preventDefault(),
									this.isOpen && this.results.length > 0 && this.moveSelection(-1));
								break;
							case 'Enter':
								this.isOpen && this.activeIndex >= 0
									? (e.preventDefault(), this.activateCurrentSelection(e))
									: !this.isOpen &&
										this.inputEl?.value.trim() &&
										(e.preventDefault(),
										this.openDropdown(),
										this.results.length > 0
											? (this.rerenderLoadedResults(),
												(this.activeIndex = 0),
												(this.activeOptionOffset = 0),
												this.updateSelectionUI())
											: this.instance?.triggerSearch(this.inputEl.value));
								break;
							case 'Escape':
								((this.pendingNavigation = 0),
									this.clearLoadingAnnouncement(),
									this.isOpen && (e.preventDefault(), this.closeDropdown()));
								break;
							case 'Tab':
								((this.pendingNavigation = 0),
									this.clearLoadingAnnouncement(),
									this.isOpen && this.closeDropdown());
								break;
						}
					}),
					this.inputEl.addEventListener('focus', () => {
						this.instance?.triggerLoad();
					}),
					this.resultsEl.addEventListener('click', (e) => {
						e.target.closest('a') && this.closeDropdown();
					}),
					this.resultsEl.addEventListener('mousemove', (e) => {
						let t = e.target.closest('a');
						if (t) {
							let r = this.getResultAndOffsetFromElement(t);
							r &&
								(r.resultIndex !== this.activeIndex ||
									r.optionOffset !== this.activeOptionOffset) &&
								((this.activeIndex = r.resultIndex),
								(this.activeOptionOffset = r.optionOffset),
								this.updateSelectionUI(!1));
						}
					}));
			}
			setupOutsideClickHandler() {
				((this._documentClickHandler = (e) => {
					this.isOpen && !this.contains(e.target) && this.closeDropdown();
				}),
					document.addEventListener('click', this._documentClickHandler));
			}
			setupShortcutHandler() {
				this._keyBinding &&
					((this._shortcutKeyHandler = (e) => {
						if (!this._keyBinding || !Be(this._keyBinding, e)) return;
						let t = document.activeElement;
						(t && (t.tagName === 'INPUT' || t.tagName === 'TEXTAREA' || t.isContentEditable)) ||
							(e.preventDefault(), this.inputEl?.focus());
					}),
					document.addEventListener('keydown', this._shortcutKeyHandler));
			}
			openDropdown() {
				this.isOpen ||
					!this.containerEl ||
					!this.inputEl ||
					((this.isOpen = !0),
					this.containerEl.classList.add('open'),
					this.inputEl.setAttribute('aria-expanded', 'true'));
			}
			closeDropdown() {
				!this.isOpen ||
					!this.containerEl ||
					!this.inputEl ||
					((this.isOpen = !1),
					(this.pendingNavigation = 0),
					this.clearLoadingAnnouncement(),
					this.containerEl.classList.remove('open'),
					this.inputEl.setAttribute('aria-expanded', 'false'),
					this.inputEl.removeAttribute('aria-activedescendant'),
					(this.activeIndex = -1),
					(this.activeOptionOffset = 0),
					(this.selectedEl = null));
			}
			showLoadingState() {
				if (!this.resultsEl || !this.statusEl) return;
				((this.isLoading = !0),
					(this.resultsEl.innerHTML = ''),
					(this.selectedEl = null),
					this.resultsEl.setAttribute('aria-busy', 'true'));
				let e =
					this.instance?.translate('searching', { SEARCH_TERM: this.searchTerm }) || 'Searching...';
				((this.statusEl.textContent = e),
					(this.statusEl.className = 'pf-searchbox-status pf-searchbox-loading'),
					(this.statusEl.hidden = !1));
			}
			showEmptyState() {
				if (!this.resultsEl || !this.statusEl) return;
				((this.resultsEl.innerHTML = ''),
					(this.selectedEl = null),
					this.resultsEl.removeAttribute('aria-busy'));
				let e =
					this.instance?.translate('zero_results', { SEARCH_TERM: this.searchTerm }) ||
					`No results for "${this.searchTerm}"`;
				((this.statusEl.textContent = e),
					(this.statusEl.className = 'pf-searchbox-status pf-searchbox-empty'),
					(this.statusEl.hidden = !1),
					this.instance?.announce('zero_results', { SEARCH_TERM: this.searchTerm }, 'assertive'));
			}
			getOptionsForResult(e) {
				return e.cachedOptions !== null
					? e.cachedOptions
					: !e.data || !e.placeholderEl
						? []
						: e.placeholderEl.getAttribute('role') === 'group'
							? Array.from(e.placeholderEl.querySelectorAll('[role="option"]'))
							: e.placeholderEl.getAttribute('role') === 'option'
								? [e.placeholderEl]
								: [];
			}
			moveSelection(e) {
				let t = this.results.length;
				if (t === 0) return;
				if (e < 0) {
					if (this.activeIndex === -1) return;
					if (this.activeOptionOffset > 0) {
						(this.activeOptionOffset--,
							(this.pendingNavigation = 0),
							this.clearLoadingAnnouncement(),
							this.updateSelectionUI(!0));
						return;
					}
					let o = this.activeIndex - 1;
					if (o < 0) {
						((this.pendingNavigation = 0),
							this.clearLoadingAnnouncement(),
							(this.activeIndex = -1),
							(this.activeOptionOffset = 0),
							this.updateSelectionUI(!0));
						return;
					}
					let c = this.results[o];
					if (!c || !c.data) return;
					let u = this.getOptionsForResult(c);
					((this.activeIndex = o),
						(this.activeOptionOffset = Math.max(0, u.length - 1)),
						(this.pendingNavigation = 0),
						this.clearLoadingAnnouncement(),
						this.updateSelectionUI(!0),
						this.preloadAhead(o, e));
					return;
				}
				if (this.activeIndex === -1) {
					if (this.results[0] && !this.results[0].data) {
						((this.pendingNavigation += e),
							this.results[0].load(),
							this.scheduleLoadingAnnouncement(),
							this.preloadAhead(0, e));
						return;
					}
					((this.activeIndex = 0),
						(this.activeOptionOffset = 0),
						(this.pendingNavigation = 0),
						this.clearLoadingAnnouncement(),
						this.updateSelectionUI(!0),
						this.preloadAhead(0, e));
					return;
				}
				let r = this.results[this.activeIndex];
				if (!r?.data) {
					r &&
						((this.pendingNavigation += e),
						r.load(),
						this.scheduleLoadingAnnouncement(),
						this.preloadAhead(this.activeIndex, e));
					return;
				}
				let i = this.getOptionsForResult(r);
				if (this.activeOptionOffset < i.length - 1) {
					(this.activeOptionOffset++,
						(this.pendingNavigation = 0),
						this.clearLoadingAnnouncement(),
						this.updateSelectionUI(!0));
					return;
				}
				let a = this.activeIndex + 1;
				if (a >= t) return;
				let l = this.results[a];
				if (l && !l.data) {
					((this.pendingNavigation += e),
						l.load(),
						this.scheduleLoadingAnnouncement(),
						this.preloadAhead(a, e));
					return;
				}
				((this.activeIndex = a),
					(this.activeOptionOffset = 0),
					(this.pendingNavigation = 0),
					this.clearLoadingAnnouncement(),
					this.updateSelectionUI(!0),
					this.preloadAhead(a, e));
			}
			preloadAhead(e, t) {
				let r = t > 0 ? 1 : -1,
					i = Math.abs(this.pendingNavigation) + 3;
				for (let a = 1; a <= i; a++) {
					let l = e + r * a;
					if (l >= 0 && l < this.results.length) {
						let o = this.results[l];
						o && !o.data && o.load();
					}
				}
			}
			scheduleLoadingAnnouncement() {
				this.loadingAnnouncementTimeout ||
					(this.loadingAnnouncementTimeout = window.setTimeout(() => {
						((this.loadingAnnouncementTimeout = null),
							this.instance?.announce('loading', {}, 'polite'));
					}, 800));
			}
			clearLoadingAnnouncement() {
				this.loadingAnnouncementTimeout &&
					(clearTimeout(this.loadingAnnouncementTimeout), (this.loadingAnnouncementTimeout = null));
			}
			handleResultLoaded() {
				if ((this.clearLoadingAnnouncement(), this.pendingNavigation === 0)) {
					this.updateSelectionUI();
					return;
				}
				let e = this.pendingNavigation > 0 ? 1 : -1,
					t = this.activeIndex,
					r = this.activeOptionOffset;
				for (; this.pendingNavigation !== 0;)
					if (e > 0) {
						let i = this.results[t];
						if (i?.data) {
							let o = this.getOptionsForResult(i);
							if (r < o.length - 1) {
								(r++, this.pendingNavigation--);
								continue;
							}
						}
						let a = t + 1;
						if (a >= this.results.length) {
							this.pendingNavigation = 0;
							break;
						}
						let l = this.results[a];
						if (l?.data) ((t = a), (r = 0), this.pendingNavigation--);
						else {
							l && (l.load(), this.scheduleLoadingAnnouncement(), this.preloadAhead(a, e));
							break;
						}
					} else {
						if (r > 0) {
							(r--, this.pendingNavigation++);
							continue;
						}
						let i = t - 1;
						if (i < 0) {
							this.pendingNavigation = 0;
							break;
						}
						let a = this.results[i];
						if (a?.data) {
							let l = this.getOptionsForResult(a);
							((t = i), (r = Math.max(0, l.length - 1)), this.pendingNavigation++);
						} else break;
					}
				(t !== this.activeIndex || r !== this.activeOptionOffset) &&
					((this.activeIndex = t), (this.activeOptionOffset = r), this.updateSelectionUI(!0));
			}
			updateSelectionUI(e = !1) {
				if (!this.resultsEl || !this.inputEl) return;
				this.selectedEl &&
					(this.selectedEl.removeAttribute('data-pf-selected'),
					this.selectedEl.setAttribute('aria-selected', 'false'),
					(this.selectedEl = null));
				let t = this.activeIndex >= 0 ? this.results[this.activeIndex] : null,
					i = (t ? this.getOptionsForResult(t) : [])[this.activeOptionOffset];
				i
					? (i.setAttribute('data-pf-selected', ''),
						i.setAttribute('aria-selected', 'true'),
						(this.selectedEl = i),
						this.inputEl.setAttribute('aria-activedescendant', i.id),
						e && this.scrollToCenter(i))
					: this.inputEl.removeAttribute('aria-activedescendant');
			}
			scrollToCenter(e) {
				if (!this.resultsEl) return;
				let t = this.resultsEl,
					r = e.offsetTop,
					i = e.offsetHeight,
					a = t.clientHeight,
					l = r - a / 2 + i / 2;
				t.scrollTo({ top: l, behavior: 'smooth' });
			}
			getResultAndOffsetFromElement(e) {
				let t = e.closest('[data-pf-result-index]');
				if (!t) return null;
				let r = parseInt(t.getAttribute('data-pf-result-index'), 10),
					i = parseInt(t.getAttribute('data-pf-option-offset') || '0', 10);
				return Number.isNaN(r) || Number.isNaN(i) ? null : { resultIndex: r, optionOffset: i };
			}
			activateCurrentSelection(e) {
				if (this.activeIndex < 0 || this.activeIndex >= this.results.length) return;
				let t = this.results[this.activeIndex];
				if (!t || !t.data) return;
				let i = this.getOptionsForResult(t)[this.activeOptionOffset];
				!i ||
					!i.href ||
					(e.metaKey || e.ctrlKey || e.shiftKey
						? window.open(i.href, '_blank')
						: (window.location.href = i.href),
					this.closeDropdown());
			}
			handleResults(e) {
				((this.isLoading = !1),
					this.resultsEl && this.resultsEl.removeAttribute('aria-busy'),
					this.statusEl && (this.statusEl.hidden = !0));
				for (let i of this.results) i.cleanup();
				if (
					((this.pendingNavigation = 0),
					this.clearLoadingAnnouncement(),
					!e.results || e.results.length === 0)
				) {
					((this.results = []), this.showEmptyState());
					return;
				}
				let t = this.maxResults > 0 ? e.results.slice(0, this.maxResults) : e.results;
				this.resultsEl && ((this.resultsEl.innerHTML = ''), (this.selectedEl = null));
				let r = this.getResultRenderer();
				((this.results = t.map((i, a) => {
					let l = this.getPlaceholder(),
						c = Ke(l)[0];
					this.resultsEl && c && this.resultsEl.appendChild(c);
					let u = new jt({
						rawResult: i,
						placeholderEl: c,
						renderFn: r,
						intersectionRoot: this.resultsEl,
						index: a,
						onLoad: () => {
							this.results[a] === u && this.handleResultLoaded();
						},
					});
					return u;
				})),
					(this.activeIndex = 0),
					(this.activeOptionOffset = 0),
					this.updateSelectionUI(),
					this.announceResults());
			}
			buildTemplateData(e) {
				let t = this.showSubResults ? this.instance.getDisplaySubResults(e) : [],
					r = this.instance.generateId('pf-sb-result');
				return {
					meta: e.meta || {},
					excerpt: e.excerpt || '',
					url: e.url || '',
					sub_results: t.map((i) => {
						let a = this.instance.generateId('pf-sb-result');
						return {
							title: i.title,
							url: i.url,
							excerpt: i.excerpt,
							aria: { result_id: a, title_id: `${a}-title`, excerpt_id: `${a}-excerpt` },
						};
					}),
					options: { show_sub_results: this.showSubResults },
					aria: { result_id: r, title_id: `${r}-title`, excerpt_id: `${r}-excerpt` },
				};
			}
			getResultRenderer() {
				if (this.resultTemplate) return this.resultTemplate;
				if (this.compiledResultTemplate) {
					let e = this.compiledResultTemplate;
					return (t) => {
						let r = this.buildTemplateData(t);
						return e(r);
					};
				}
				return (e) => {
					let t = this.buildTemplateData(e);
					return ns(t);
				};
			}
			rerenderLoadedResults() {
				if (this.resultsEl) {
					((this.resultsEl.innerHTML = ''), (this.selectedEl = null));
					for (let e = 0; e < this.results.length; e++) {
						let t = this.results[e];
						if (t.data) {
							let r = this.buildTemplateData(t.data),
								i;
							this.resultTemplate
								? (i = this.resultTemplate(t.data))
								: this.compiledResultTemplate
									? (i = this.compiledResultTemplate(r))
									: (i = ns(r));
							let a = Ke(i);
							for (let l of a)
								if (l instanceof Element) {
									(this.resultsEl.appendChild(l),
										(t.placeholderEl = l),
										as(l, e),
										t.cacheOptions());
									break;
								}
							for (let l of a.slice(1)) this.resultsEl.appendChild(l);
						} else {
							let r = this.getPlaceholder(),
								a = Ke(r)[0];
							a &&
								(this.resultsEl.appendChild(a),
								(t.placeholderEl = a),
								t.cleanup(),
								t.setupObserver());
						}
					}
				}
			}
			announceResults() {
				let e = this.results.length;
				if (e === 0)
					this.instance?.announce('zero_results', { SEARCH_TERM: this.searchTerm }, 'assertive');
				else {
					let t = e === 1 ? 'one_result' : 'many_results';
					this.instance?.announce(t, { SEARCH_TERM: this.searchTerm, COUNT: e });
				}
			}
			register(e) {
				(e.registerInput(this, { keyboardNavigation: !0 }),
					e.registerResults(this, { keyboardNavigation: !0, announcements: !0 }),
					e.on(
						'loading',
						() => {
							this.searchTerm &&
								this.searchTerm.trim() &&
								(this.openDropdown(), this.showLoadingState());
						},
						this,
					),
					e.on(
						'results',
						(t) => {
							this.handleResults(t);
						},
						this,
					),
					e.on(
						'error',
						(t) => {
							let r = t;
							this.isLoading = !1;
							let i = e.translate('error_search') || 'Search failed';
							(this.showError({
								message: r.message || i,
								details: r.bundlePath ? `Bundle path: ${r.bundlePath}` : void 0,
							}),
								e.announce('error_search', {}, 'assertive'));
						},
						this,
					),
					e.on(
						'search',
						(t) => {
							this.inputEl &&
								document.activeElement !== this.inputEl &&
								((this.inputEl.value = t), (this.searchTerm = t));
						},
						this,
					),
					e.on(
						'translations',
						() => {
							let t = this.inputEl?.value || '',
								r = this.isOpen;
							(this.render(),
								this.inputEl && t && (this.inputEl.value = t),
								r &&
									(this.openDropdown(),
									this.results.length > 0 &&
										(this.rerenderLoadedResults(), this.updateSelectionUI())));
						},
						this,
					));
			}
			cleanup() {
				this.clearLoadingAnnouncement();
				for (let e of this.results) e.cleanup();
				((this.results = []),
					(this.selectedEl = null),
					this._documentClickHandler &&
						(document.removeEventListener('click', this._documentClickHandler),
						(this._documentClickHandler = null)),
					this._shortcutKeyHandler &&
						(document.removeEventListener('keydown', this._shortcutKeyHandler),
						(this._shortcutKeyHandler = null)));
			}
			update() {
				(this.readAttributes(),
					this._documentClickHandler &&
						(document.removeEventListener('click', this._documentClickHandler),
						(this._documentClickHandler = null)),
					this._shortcutKeyHandler &&
						(document.removeEventListener('keydown', this._shortcutKeyHandler),
						(this._shortcutKeyHandler = null)),
					this.render(),
					this.setupOutsideClickHandler(),
					this.setupShortcutHandler());
			}
			focus() {
				this.inputEl && this.inputEl.focus();
			}
		};
	customElements.get('pagefind-searchbox') || customElements.define('pagefind-searchbox', Fe);
	ts('resolveUrl', (n, s) => {
		let e = String(n ?? '');
		if (!e || /^[a-z][a-z0-9+.-]*:/i.test(e) || /^\/\//.test(e) || e.startsWith('/')) return e;
		try {
			return new URL(e, new URL(String(s ?? '/'), 'https://p')).pathname;
		} catch {
			return e;
		}
	});
	typeof window < 'u' && (window.PagefindComponents = Bt);
})();

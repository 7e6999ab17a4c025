import { followAddress } from '../../../ui/address.ts';
import { sentences } from '../../../ui/dom.ts';
import { linesOf } from '../hours.ts';
import { costsOf } from '../money.ts';
import { sum } from '../range.ts';
import { changeOne, fromAddress, toAddress, type Settings } from '../settings.ts';
import { totalOf } from '../sum.ts';
import { createWording, type NamedSession } from '../wording.ts';

/** The calculator of hours and money. What a reader chooses stands in the address, nowhere else. */
export class BudgetCalculator extends HTMLElement {
	#year = JSON.parse(this.dataset['year']!) as NamedSession[];
	#start = JSON.parse(this.dataset['start']!) as Settings;
	#say = sentences(this.dataset['words']!);
	#wording = createWording(document.documentElement.lang, this.#say);
	#settings = this.#start;

	connectedCallback() {
		this.addEventListener('input', ({ target }) => this.#choose(target as HTMLInputElement));
		this.addEventListener('click', ({ target }) => {
			const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
			if (action === 'print') print();
			if (action === 'reset') this.#reset();
		});
		for (const button of document.querySelectorAll<HTMLElement>('[data-size]'))
			button.addEventListener('click', () => {
				location.hash = button.dataset['size']!;
				this.#inputs()[0]?.focus();
			});
		followAddress(
			(hash) => hash.includes('='),
			(hash) => this.#read(hash),
		);
	}

	/** Takes over what the address says. */
	#read(hash: string) {
		const { settings, problems } = fromAddress(hash, this.#start);
		this.#settings = settings;
		for (const input of this.#inputs()) {
			input.value = this.#valueOf(input.name);
			input.ariaInvalid = null;
		}
		this.#tell('.budget-problems', problems.length > 0 ? this.#say('problems') : '');
		this.#show();
	}

	#reset() {
		history.replaceState(null, '', location.pathname);
		this.#read('');
		this.#inputs()[0]?.focus();
	}

	#inputs() {
		return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
	}

	#valueOf(name: string): string {
		const { size, numbers, prices } = this.#settings;
		const all: Record<string, number | undefined> = {
			...size,
			...numbers,
			...Object.fromEntries(Object.entries(prices).map(([one, value]) => [`price-${one}`, value])),
		};
		return String(all[name] ?? '');
	}

	/** Takes over one field. Half a number while someone types is not an answer yet. */
	#choose(input: HTMLInputElement) {
		const value = input.value === '' ? undefined : Number(input.value);
		const isEmptyPrice = value === undefined && !input.validity.badInput;
		const changed =
			value === undefined && !isEmptyPrice
				? undefined
				: changeOne(this.#settings, input.name, value);
		input.ariaInvalid = changed ? null : 'true';
		this.#tell('.budget-problems', changed ? '' : this.#say('problems.field'));
		if (!changed) return;
		this.#settings = changed;
		const address = toAddress(changed, this.#start);
		for (const name of ['weekFrom', 'weekTo'])
			if (name !== input.name)
				this.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = this.#valueOf(name);
		history.replaceState(null, '', address ? `#${address}` : location.pathname);
		this.#show();
	}

	/** Shows everything that follows from what was chosen. */
	#show() {
		const settings = this.#settings;
		const wording = this.#wording;
		const lines = linesOf(settings.size, this.#year, settings.numbers);
		const total = totalOf(lines, settings.size, settings.numbers);
		const costs = costsOf(settings, lines, this.#year);
		for (const { role, people, hours } of lines) {
			this.#cell(role, 'people', people === undefined ? '' : String(people));
			this.#cell(role, 'how', wording.how(role, settings, this.#year));
			this.#cell(role, 'hours', wording.range(hours));
		}
		for (const { name, euros } of costs)
			this.#cell(name, 'euros', euros ? wording.euros(euros) : '');
		const priced = costs.flatMap(({ euros }) => euros ?? []);
		const money = sum(priced);
		const missing = costs.filter(({ euros }) => !euros).map(({ name }) => this.#nameOf(name));
		this.#cell('all', 'hours', wording.range(total.all));
		this.#cell('all', 'euros', priced.length > 0 ? wording.euros(money) : '');
		const size = wording.size(settings.size);
		this.#tell(
			'.budget-summary',
			this.#say('money.summary', { size, hours: wording.range(total.all) }),
		);
		this.#tell('.budget-misfits', wording.misfits(settings, this.#year));
		this.#tell('.budget-total', wording.total(total, lines[0]!.hours, settings));
		const euros = wording.euros(money);
		this.#tell(
			'.budget-money',
			priced.length === 0
				? this.#say('money.none')
				: missing.length > 0
					? this.#say('unpriced', { euros, what: missing.join(', ') })
					: this.#say('money.all', { euros }),
		);
	}

	#nameOf(name: string): string {
		const role = this.#say(`roles.${name}`);
		return role === `roles.${name}` ? this.#say(`piece.${name}`) : role;
	}

	#cell(line: string, name: string, text: string) {
		this.querySelector(`[data-line="${line}"] [data-${name}]`)!.textContent = text;
	}

	#tell(selector: string, text: string) {
		this.querySelector(selector)!.textContent = text;
	}
}

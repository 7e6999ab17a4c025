import { today } from '../../../ui/date.ts';
import { make } from '../../../ui/dom.ts';
import type { Plans } from '../plans.ts';
import { toAddress } from '../settings.ts';
import type { Say, Words } from '../words.ts';

/** The plans that this browser keeps, each a link, with a button that throws it away. */
export function drawKept(plans: Plans, open: string | undefined, words: Words, say: Say): Node[] {
	return plans.map((settings) => {
		const { start, plan } = settings;
		const what = say('kept.plan', { from: words.long(start) });
		const remove = make('button', { type: 'button', ariaLabel: say('remove', { what }) }, '×');
		Object.assign(remove.dataset, { do: 'forget', id: plan.id });
		const link = make('a', { href: `#${toAddress(settings)}` }, what);
		if (plan.id === open) link.ariaCurrent = 'true';
		const changed = today(new Date(plan.changed * 1000));
		const when = say(plan.id === open ? 'kept.open' : 'kept.changed', {
			when: words.long(changed),
		});
		return make('li', {}, link, ` ${when} `, remove);
	});
}

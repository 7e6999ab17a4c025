import { keptVersion, type Plans } from '../plans.ts';
import { defaults, fromAddress, type Settings } from '../settings.ts';
import type { Say } from '../words.ts';
import { firstOfNextMonth } from './fresh.ts';

const parts = ['start', 'length', 'weekday', 'coach', 'peers', 'skip', 'off', 'moved'];

/** What to show for an address, and what a reader has to know about it; empty when nothing. */
export interface Found {
	settings: Settings;
	notice: string;
}

/**
 * The plan that an address asks for behind its `#`. Without anything there, it is the plan that was
 * changed last, or else one that starts next month.
 */
export function planAt(hash: string, plans: Plans, say: Say): Found {
	const fallback = defaults(firstOfNextMonth());
	if (!hash) return { settings: plans[0] ?? fallback, notice: '' };
	const { settings, problems } = fromAddress(hash, fallback);
	const kept = problems.length === 0 ? keptVersion(plans, settings) : undefined;
	const names = problems.map((name) => say(`part.${parts.includes(name) ? name : 'other'}`));
	const what = [...new Set(names)].join(', ');
	const newer = kept && settings.plan ? say('newer') : '';
	return { settings: kept ?? settings, notice: what ? say('problems', { what }) : newer };
}

import type { PlainDate } from '../../ui/date.ts';
import type { Format } from '../../ui/store.ts';
import { defaults, fromAddress, toAddress, type PlanIdentity, type Settings } from './settings.ts';

/** A plan that a browser keeps. */
export type KeptPlan = Settings & { plan: PlanIdentity };

/** The plans that a browser keeps, the one that was changed last first. */
export type Plans = readonly KeptPlan[];

/** How many plans are kept: more than a group a month for a year helps nobody. */
const most = 12;

/** How the browser keeps plans: as their addresses. */
export const plansFormat: Format<Plans> = {
	empty: [],
	isEmpty: ({ length }) => length === 0,
	toText: (plans) => plans.map(toAddress).join(' '),
	fromText: (text) => {
		const plans = readPlans(text);
		return plans.length === text.split(' ').length ? plans : undefined;
	},
	salvage: readPlans,
};

/** The plans with one more, or with a later version of one. */
export function putPlan(plans: Plans, settings: KeptPlan): Plans {
	return [settings, ...withoutPlan(plans, settings.plan.id)].slice(0, most);
}

/**
 * The plans after one of them went into a calendar with the start that it had then. What was changed
 * since stays, and one that was thrown away since stays away.
 */
export function withGiven(plans: Plans, id: string, start: PlainDate): Plans {
	return plans.map((one) =>
		one.plan.id === id ? { ...one, plan: { ...one.plan, given: start } } : one,
	);
}

/** The plans without one. */
export function withoutPlan(plans: Plans, gone: string): Plans {
	return plans.filter(({ plan }) => plan.id !== gone);
}

/**
 * The kept version of a plan from an address: that of the same plan, if it is later; or one that
 * says the same, for an address from before plans had a name.
 */
export function keptVersion(plans: Plans, settings: Settings): KeptPlan | undefined {
	const { plan } = settings;
	if (plan) return plans.find((one) => one.plan.id === plan.id && one.plan.changed > plan.changed);
	const text = toAddress(settings);
	return plans.find((one) => toAddress({ ...one, plan: undefined }) === text);
}

/** Whether settings are those of a plan that has a name. */
export function isNamed(settings: Settings): settings is KeptPlan {
	return settings.plan !== undefined;
}

function readPlans(text: string): Plans {
	return text.split(' ').flatMap((address): KeptPlan[] => {
		const { settings, problems } = fromAddress(address, defaults('2026-01-01'));
		return isNamed(settings) && problems.length === 0 ? [settings] : [];
	});
}

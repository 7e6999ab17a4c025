/** The kinds whose items have a sign each, and a card. */
export const signedKinds = ['barriers', 'levers'] as const;

export type SignedKind = (typeof signedKinds)[number];

/** Whether items of a kind have a sign each. */
export function isSigned(kind: string): kind is SignedKind {
	return signedKinds.some((one) => one === kind);
}

import { createHash } from 'node:crypto';

/** A number from 0 up to but not `below`, always the same for the same words. */
export function pick(below: number, ...of: (string | number)[]): number {
	return createHash('sha256').update(of.join('\n')).digest().readUInt32BE() % below;
}

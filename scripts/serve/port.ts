/**
 * The port that somebody asks for in the environment.
 *
 * @throws When it is no number of a port.
 */
export function portOf(asked: string | undefined, usual: number): number {
	if (asked === undefined || asked === '') return usual;
	const port = Number(asked);
	if (/^\d+$/.test(asked) && port > 0 && port < 65_526) return port;
	throw new Error(`“${asked}” is not a port: write a number from 1 to 65525, as in PORT=${usual}.`);
}

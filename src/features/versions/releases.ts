import { entriesOf } from '../../method/entries.ts';
import { compareVersions } from './compare.ts';

/** Every version of the method, the newest first. */
export const releases = (await entriesOf('changes'))
	.map(({ data }) => data)
	.sort((a, b) => compareVersions(b.version, a.version));

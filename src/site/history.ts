import { execFileSync } from 'node:child_process';

/**
 * Says why nobody can tell when a page last changed, if so. With a part of the history, git would
 * give every page the date of the oldest commit that it knows.
 */
export function historyProblem(root = process.cwd()): string | undefined {
	let shallow: string;
	try {
		shallow = execFileSync('git', ['rev-parse', '--is-shallow-repository'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch (error) {
		const what = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git' : 'git repository';
		return `There is no ${what} here, so pages do not say when they last changed.`;
	}
	if (shallow.trim() !== 'true') return undefined;
	return 'The history is not whole here (a shallow clone), so pages do not say when they last changed; “git fetch --unshallow” brings it in.';
}

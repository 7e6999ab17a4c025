import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { revisionOfFile } from './revision.ts';

/** The last commit in which a file had a revision, as far as the history at hand goes. */
export function commitOfRevision(
	file: string,
	revision: string,
	root = process.cwd(),
): string | undefined {
	try {
		return git(['log', '--format=%H', '--', file], root)
			.split('\n')
			.filter(Boolean)
			.find((commit) => revisionAt(commit, file, root) === revision);
	} catch {
		// No git, or no history: the link to what changed is then less precise.
		return undefined;
	}
}

/**
 * Where a reader sees what changed in a file since it had a revision: the comparison with the
 * commit of that revision, or else the history of the file.
 *
 * @param repository Address of the repository on its host.
 */
export function changesUrl(
	{ repository, branch }: { repository: string; branch: string },
	file: string,
	commit: string | undefined,
): string {
	if (!commit) return `${repository}/commits/${branch}/${file}`;
	// GitHub names the part of a comparison that is about a file after the hash of its path.
	const anchor = createHash('sha256').update(file).digest('hex');
	return `${repository}/compare/${commit}...${branch}#diff-${anchor}`;
}

function revisionAt(commit: string, file: string, root: string): string | undefined {
	try {
		return revisionOfFile(textAt(commit, file, root));
	} catch {
		return undefined; // The commit deleted the file.
	}
}

/**
 * The text of a file as a commit left it.
 *
 * @throws When the commit does not have the file.
 */
export function textAt(commit: string, file: string, root = process.cwd()): string {
	return git(['show', `${commit}:${file}`], root);
}

/** `git show` counts paths from the top of the repository, which `./` turns off. */
function git(parameters: string[], root: string): string {
	const relative = parameters.map((one) => one.replace(/^([0-9a-f]{40}):/, '$1:./'));
	return execFileSync('git', relative, {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 64 * 1024 * 1024,
	});
}

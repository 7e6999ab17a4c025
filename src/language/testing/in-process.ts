import { execFileSync } from 'node:child_process';

/**
 * What an expression is, as another process sees it. For tests only.
 *
 * @param env What that process finds in its environment, besides what there is here.
 * @param modules The modules that the expression names, by their name there and their path.
 */
export function inProcess(
	env: Readonly<Record<string, string>>,
	modules: Readonly<Record<string, string>>,
	expression: string,
): unknown {
	const imports = Object.entries(modules).map(
		([name, from]) => `import * as ${name} from './src/${from}';`,
	);
	const code = `${imports.join('\n')}\nprocess.stdout.write(JSON.stringify(${expression}));`;
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return JSON.parse(output);
}

/**
 * The same on a computer in a time zone. Tests run in threads, where Node does not follow a `TZ` that
 * changes: there every zone is that of the machine.
 */
export function inZone(
	zone: string,
	modules: Readonly<Record<string, string>>,
	expression: string,
): unknown {
	return inProcess({ TZ: zone }, modules, expression);
}

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest starts first: the one file that opens every page takes as long as all the others,
 * and a worker that begins a long one last keeps the rest waiting.
 */
const longest = ['every-page', 'fuzz', 'spelling', 'worked-example', 'tools'];
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const first = ({ moduleId }: TestSpecification) =>
			longest.some((name) => moduleId.endsWith(`/${name}.test.ts`));
		return [...sorted.filter(first), ...sorted.filter((file) => !first(file))];
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			// Some read all content, which takes its time on a busy machine.
			{
				test: {
					name: 'unit',
					include: ['{src,scripts}/**/*.test.ts', 'tests/{architecture,exports}.test.ts'],
					exclude: ['**/*.{browser,alone}.test.ts'],
					pool: 'threads',
					isolate: false,
					testTimeout: 30_000,
					hookTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts', 'src/**/*.browser.test.ts'],
					exclude: ['tests/{architecture,exports}.test.ts'],
					// The files of a worker share a browser.
					isolate: false,
					// Every page in a browser takes minutes.
					testTimeout: 120_000,
					hookTimeout: 900_000,
					maxWorkers: Math.max(2, availableParallelism()),
				},
			},
			// What measures time, when nothing else runs.
			{
				test: {
					name: 'alone',
					include: ['src/**/*.alone.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					maxWorkers: 1,
				},
			},
		],
	},
});

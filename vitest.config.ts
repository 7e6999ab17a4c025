import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The one file that opens every page takes as long as all the others: it starts first. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const first = (file: TestSpecification) => file.moduleId.endsWith('/every-page.test.ts');
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
					include: ['{src,scripts}/**/*.test.ts', 'tests/architecture.test.ts'],
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

import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			// Some read all content, which takes its time on a busy machine.
			{
				test: {
					name: 'unit',
					include: ['{src,scripts}/**/*.test.ts', 'tests/architecture.test.ts'],
					exclude: ['**/*.browser.test.ts'],
					testTimeout: 30_000,
					hookTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts', 'src/**/*.browser.test.ts'],
					// Every page in a browser takes minutes; each file opens a browser of its own.
					testTimeout: 120_000,
					hookTimeout: 900_000,
					fileParallelism: true,
					maxWorkers: 2,
				},
			},
		],
	},
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts'] } },
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts'],
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

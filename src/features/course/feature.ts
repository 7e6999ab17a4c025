import type { Feature } from '../feature.ts';

/** The course: its units for students and for teachers, self-checks, and a composer. */
export const course: Feature = {
	pages: {
		course: 'page.astro',
		'course/composer': 'composer/page.astro',
		'course/portfolio': 'portfolio/page.astro',
		'course/rubric': 'rubric.astro',
		'course/competences': 'competences.astro',
		'course/[unit]': 'unit.astro',
		'course/[unit]/teacher': 'teacher.astro',
	},
	named: (content) =>
		content.course.flatMap((unit) => [`course/${unit}`, `course/${unit}/teacher`]),
	data: {
		'course/exercises.json': 'composer/exercises.json.ts',
		'course/portfolio.json': 'portfolio/portfolio.json.ts',
	},
	files: { 'course/files/[name]': 'cartridge/school.file.ts' },
	routeData: 'route-data.ts',
};

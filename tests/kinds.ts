/** The addresses of one page of each kind, without their language. */
export const kinds = [
	'',
	'levers/',
	'levers/allies/',
	'cases/dns-pilot/',
	'worksheets/force-field/',
	'routes/ten-minutes/',
	'map/',
	'matrix/',
	'scan/',
	'planner/',
	'glossary/',
	'share-a-case/',
];

// Run with: node example.mjs https://…/data/v1/
// Which levers lift the barrier “standing alone”, and where can you read about them?
const [data] = process.argv.slice(2);
const response = await fetch(new URL('method.json', data));
const { items, relations, attribution } = await response.json();

const lifts = relations.filter(
	({ relation, to }) => relation === 'lifts' && to === 'barriers/standing-alone',
);
for (const { from } of lifts) {
	const lever = items.find(({ id }) => id === from);
	console.log(`${lever.title.en}: ${lever.address.en}`);
}
console.log(attribution);

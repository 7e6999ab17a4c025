const { dataset } = document.documentElement;
dataset.js = '';
try {
	const kept = localStorage;
	const { base } = document.currentScript.dataset;
	const choice = kept['starlight-theme'];
	const route = 'dns:routes:v1:now';
	if (choice === 'light' || choice === 'dark') dataset.choice = choice;
	if (kept[`${route}@${base}`] ?? kept[route]) dataset.route = '';
	if (kept[`dns:type@${base}`]) dataset.type = '';
} catch {}

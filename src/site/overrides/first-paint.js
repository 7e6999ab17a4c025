const { dataset } = document.documentElement;
dataset.js = '';
try {
	const kept = localStorage;
	const choice = kept['starlight-theme'];
	const route = 'dns:routes:v1:now';
	if (choice === 'light' || choice === 'dark') dataset.choice = choice;
	if (kept[`${route}@${document.currentScript.dataset.base}`] ?? kept[route]) dataset.route = '';
} catch {}

// What needs JavaScript is in its place from the first paint, so that nothing moves.
document.documentElement.dataset.js = '';
try {
	const choice = localStorage.getItem('starlight-theme');
	if (choice === 'light' || choice === 'dark') document.documentElement.dataset.choice = choice;
	// A reader who follows a route finds room for it: RouteBar.astro.
	if (localStorage.getItem('dns:routes:v1:now')) document.documentElement.dataset.route = '';
} catch {}

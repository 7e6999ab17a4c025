// What needs JavaScript is in its place from the first paint, so that nothing moves.
document.documentElement.dataset.js = '';
try {
	const choice = localStorage.getItem('starlight-theme');
	if (choice === 'light' || choice === 'dark') document.documentElement.dataset.choice = choice;
	// A reader who follows a route finds room for it: RouteBar.astro. Which one that is, `ui/store.ts`
	// keeps under today's name or the earlier one.
	const route = 'dns:routes:v1:now';
	const { base } = document.currentScript.dataset;
	if (localStorage.getItem(`${route}@${base}`) ?? localStorage.getItem(route))
		document.documentElement.dataset.route = '';
} catch {}

const key = 'starlight-theme';

/** The choice between light, dark and what the system has. */
export class ThemeChoice extends HTMLElement {
	connectedCallback() {
		const root = document.documentElement;
		const select = this.querySelector('select')!;
		select.value = root.dataset['choice'] ?? 'auto';
		select.addEventListener('change', () => {
			const { value } = select;
			if (value === 'auto') delete root.dataset['choice'];
			else root.dataset['choice'] = value;
			try {
				localStorage.setItem(key, value === 'auto' ? '' : value);
			} catch {
				// Without storage the choice holds for this page only.
			}
		});
	}
}

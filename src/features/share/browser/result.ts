import type { SharedFile } from '../files.ts';
import { download, textFile } from '../../../ui/download.ts';
import { mailLink, newFileLink } from '../links.ts';
import type { Context } from './context.ts';

/** Shows the files that the form made, with the ways to take them further. */
export function showFiles(
	result: HTMLElement,
	files: readonly SharedFile[],
	context: Context,
): void {
	const template = result.querySelector('template')!;
	result
		.querySelector('.share-files')!
		.replaceChildren(...files.map((file) => show(file, template, context)));

	const { words } = context;
	const mail = mailLink(
		context.mail,
		{ subject: words['mail.subject']!, attach: words['mail.attach']! },
		files,
	);
	result.querySelector<HTMLAnchorElement>('.mail')!.href = mail.href;
	result.querySelector('.mail-note')!.textContent = mail.complete ? '' : words['mail.long']!;
}

function show(file: SharedFile, template: HTMLTemplateElement, { site, words }: Context): Node {
	const copy = template.content.cloneNode(true) as DocumentFragment;
	const text = copy.querySelector('textarea')!;
	const status = copy.querySelector('[role=status]')!;
	const github = copy.querySelector<HTMLAnchorElement>('.github')!;
	const toClipboard = async () => {
		try {
			await navigator.clipboard.writeText(file.text);
			status.textContent = words['copied']!;
		} catch {
			text.select();
			status.textContent = words['notCopied']!;
		}
	};

	copy.querySelector('.path')!.textContent = file.file;
	text.value = file.text;
	text.setAttribute('aria-label', file.file);
	const name = file.file.split('/').at(-1)!;
	copy
		.querySelector('.download')!
		.addEventListener('click', () => download(name, textFile(file.text, 'text/markdown')));
	copy.querySelector('.copy')!.addEventListener('click', () => void toClipboard());

	const link = newFileLink(site, file);
	github.href = link.href;
	if (!link.complete) {
		status.textContent = words['github.long']!;
		github.addEventListener('click', () => void toClipboard());
	}
	return copy;
}

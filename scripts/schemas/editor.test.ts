import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The language server of the Astro extension, spoken to as an editor does. */
let server: ChildProcess;
/** A project of content only, so that the server has no program to judge. */
let project: string;
const waiting = new Map<number, (result: unknown) => void>();
let last = 0;

beforeAll(async () => {
	project = await mkdtemp(path.join(tmpdir(), 'editor-'));
	await cp('content', path.join(project, 'content'), { recursive: true });
	execFileSync('node', [path.resolve('scripts/schemas.ts')], { cwd: project });
	server = spawn('astro-ls', ['--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
	listen();
	const root = pathToFileURL(project).href;
	await request('initialize', {
		processId: process.pid,
		rootUri: root,
		workspaceFolders: [{ uri: root, name: 'site' }],
		capabilities: {},
		initializationOptions: {
			typescript: { tsdk: path.resolve('node_modules/typescript/lib') },
			contentIntellisense: true,
		},
	});
	send({ method: 'initialized', params: {} });
});

afterAll(async () => {
	server.kill();
	await rm(project, { recursive: true, force: true });
});

describe('the editor', () => {
	test('completes the barriers that a lever lifts, and explains the list', async () => {
		const file = path.join(project, 'content/docs/levers/allies.mdx');
		const uri = pathToFileURL(file).href;
		const page = readFileSync(file, 'utf8');
		const text = page.replace('lifts: [', 'lifts: [, ');
		const textDocument = { uri, languageId: 'mdx', version: 1, text };
		send({ method: 'textDocument/didOpen', params: { textDocument } });

		const completion = (await request('textDocument/completion', {
			textDocument: { uri },
			position: after(text, 'lifts: ['),
		})) as { items: { label: string }[] };
		expect(completion.items.map(({ label }) => label)).toContain('silos');

		const hover = (await request('textDocument/hover', {
			textDocument: { uri },
			position: after(text, '  lif'),
		})) as { contents: { value: string } };
		expect(hover.contents.value).toBe(
			'Barriers this lever lifts. A lever that lifts none is not a lever yet.',
		);
	});
});

function after(text: string, words: string): { line: number; character: number } {
	const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)!.length };
}

function send(message: object): void {
	const json = JSON.stringify({ jsonrpc: '2.0', ...message });
	server.stdin!.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
}

function request(method: string, params: object): Promise<unknown> {
	const id = ++last;
	send({ id, method, params });
	return new Promise((resolve) => waiting.set(id, resolve));
}

function listen(): void {
	let buffer = Buffer.alloc(0);
	server.stdout!.on('data', (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const head = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(
				buffer.toString('latin1'),
			);
			const end = head ? head[0].length + Number(head[1]) : Infinity;
			if (!head || buffer.length < end) return;
			const message = JSON.parse(buffer.subarray(head[0].length, end).toString('utf8'));
			buffer = buffer.subarray(end);
			// What the server asks of the editor gets no answer of substance.
			if (message.method && message.id !== undefined) send({ id: message.id, result: [] });
			else waiting.get(message.id)?.(message.result);
		}
	});
}

import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content, ContentText } from './content.ts';
import type { Finding } from './findings.ts';
import { contentFolder, contentLabel } from './place.ts';

declare global {
	/** The content as it was read and checked for this process, which the check or the development server gives. */
	var petaJalanContents: Promise<Content> | undefined;
}

/** Content that nobody has given is read here, in form only: the rules speak where the site is built. Throws when it is unsound. */
async function readHere(): Promise<Content> {
	const [{ contentOf }, { formatFindings }, { loadContent: readContent }] = await Promise.all([
		import('./content.ts'),
		import('./findings.ts'),
		import('./load.ts'),
	]);
	const findings: Finding[] = [];
	const content = contentOf(readContent(contentFolder(), findings));
	if (findings.length > 0) throw new Error(formatFindings(findings, contentLabel()));
	return content;
}

/** A record that a collection holds; one that comes from a text has its path and what follows the front matter. */
interface Entry {
	id: string;
	data: Record<string, unknown>;
	text?: ContentText;
}

/** Names of records by the part of the content that they come from. */
export const loaderName = 'isi';

/** Gives a collection its part of the content. */
export const loadContent = (entriesOf: (content: Content) => Entry[]): Loader => ({
	name: loaderName,
	async load({ store, parseData, generateDigest, config }) {
		const content = await (globalThis.petaJalanContents ?? readHere());
		const root = fileURLToPath(config.root);
		const entries = await Promise.all(
			entriesOf(content).map(async ({ id, data, text }) => {
				const digest = generateDigest({ data, body: text?.body });
				if (!text) return { id, data: await parseData({ id, data }), digest };
				const path = join(contentFolder(), text.path);
				return {
					id,
					data: await parseData({ id, data, filePath: path }),
					body: text.body,
					filePath: relative(root, path).split(sep).join('/'),
					digest,
					// Its pages are made by the reader of MDX, when they are asked for.
					deferredRender: true,
				};
			}),
		);
		store.clear();
		for (const entry of entries) store.set(entry);
	},
});

/** A text as a record, named by its path without the ending. */
export const textEntry = (text: ContentText): Entry => ({
	id: text.path.replace(/\.\w+$/, ''),
	data: text.data,
	text,
});

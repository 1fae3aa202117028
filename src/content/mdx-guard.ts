/** What every chapter and page passes on its way into the site, whether or not the content was checked before. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { listViolations, type MdxNode } from './rules/mdx-allowed.ts';
import { contentFolder } from './place.ts';

/** How Markdown is read; the check reads it the same way, so that it finds the same headings. */
export const mdxFeatures = {
	directive: true,
	smartPunctuation: true,
	gfm: { footnotes: { label: 'Catatan kaki' } },
};

/** Stops the build at whatever a text would run; see `listViolations`. */
const mdxGuard: MdastPluginEntry = ({ fileURL }) => {
	if (!fileURL) return;
	const path = relative(contentFolder(), fileURLToPath(fileURL)).split(sep).join('/');
	if (path.startsWith('../')) return;
	const bab = !/^(?:halaman|panduan)\//.test(path);
	const refuse = (node: unknown) => {
		const [wrong] = listViolations(node as MdxNode, bab);
		if (!wrong) return;
		const { line = 1, column = 1 } = (node as MdxNode).position?.start ?? {};
		throw new Error(`${path}:${line}:${column} ${wrong.salah} ${wrong.fix}`);
	};
	return {
		name: 'pengaman',
		mdxjsEsm: refuse,
		mdxFlowExpression: refuse,
		mdxTextExpression: refuse,
		mdxJsxFlowElement: refuse,
		mdxJsxTextElement: refuse,
		html: refuse,
		containerDirective: refuse,
		link: refuse,
		definition: refuse,
		image: refuse,
		imageReference: refuse,
	};
};

/** Puts the path below the host before addresses that authors wrote from the site's root. */
const prefix = (dasar: string): MdastPluginEntry => {
	const front = dasar.replace(/\/$/, '');
	const append = (
		node: { url: string },
		ctx: { setProperty: (s: never, n: never, v: never) => void },
	) => {
		if (node.url.startsWith('/'))
			ctx.setProperty(node as never, 'url' as never, `${front}${node.url}` as never);
	};
	return front === ''
		? () => undefined
		: () => ({ name: 'dasar', link: append, definition: append, image: append });
};

/** The plug-ins of the Markdown reader, the guard first. */
export const mdxPlugins = (dasar: string): MdastPluginEntry[] => [mdxGuard, prefix(dasar)];

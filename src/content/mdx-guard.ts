/** What every chapter and page passes on its way into the site, whether or not the content was checked before. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { larangan, type Simpul } from './rules/mdx-allowed.ts';
import { folderKonten } from './place.ts';

/** How Markdown is read; the check reads it the same way, so that it finds the same headings. */
export const fiturMdx = {
	directive: true,
	smartPunctuation: true,
	gfm: { footnotes: { label: 'Catatan kaki' } },
};

/** Stops the build at whatever a text would run; see `larangan`. */
const pengaman: MdastPluginEntry = ({ fileURL }) => {
	if (!fileURL) return;
	const path = relative(folderKonten(), fileURLToPath(fileURL)).split(sep).join('/');
	if (path.startsWith('../')) return;
	const bab = !/^(?:halaman|panduan)\//.test(path);
	const tolak = (simpul: unknown) => {
		const [salah] = larangan(simpul as Simpul, bab);
		if (!salah) return;
		const { line = 1, column = 1 } = (simpul as Simpul).position?.start ?? {};
		throw new Error(`${path}:${line}:${column} ${salah.salah} ${salah.perbaikan}`);
	};
	return {
		name: 'pengaman',
		mdxjsEsm: tolak,
		mdxFlowExpression: tolak,
		mdxTextExpression: tolak,
		mdxJsxFlowElement: tolak,
		mdxJsxTextElement: tolak,
		html: tolak,
		containerDirective: tolak,
		link: tolak,
		definition: tolak,
		image: tolak,
		imageReference: tolak,
	};
};

/** Puts the path below the host before addresses that authors wrote from the site's root. */
const awalan = (dasar: string): MdastPluginEntry => {
	const depan = dasar.replace(/\/$/, '');
	const tambah = (
		simpul: { url: string },
		ctx: { setProperty: (s: never, n: never, v: never) => void },
	) => {
		if (simpul.url.startsWith('/'))
			ctx.setProperty(simpul as never, 'url' as never, `${depan}${simpul.url}` as never);
	};
	return depan === ''
		? () => undefined
		: () => ({ name: 'dasar', link: tambah, definition: tambah, image: tambah });
};

/** The plug-ins of the Markdown reader, the guard first. */
export const pluginMdx = (dasar: string): MdastPluginEntry[] => [pengaman, awalan(dasar)];

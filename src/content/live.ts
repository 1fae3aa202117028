/** Live content for `npm run dev`: an editor's mistake shows at once, and what was good before stays until it is mended. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { BaseIntegrationHooks } from 'astro';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';
import { checkContent } from './check.ts';
import { contentOf } from './content.ts';
import { formatFindings, type Finding } from './findings.ts';
import { loaderName } from './loader.ts';
import { root, contentFolder, contentLabel } from './place.ts';

type Setup = Parameters<BaseIntegrationHooks['astro:server:setup']>[0];

/** Milliseconds to wait for the rest of a save that touches several files. */
const pause = 50;

/** Folders of a built site that the search asks, and that no page makes. */
const searchFolders = ['pagefind', 'cari/data'];

/** What is wrong, as the check prints it. */
const describe = (findings: readonly Finding[]): string =>
	formatFindings(findings, contentLabel(), 'Yang tampil tetap isi terakhir yang benar.');

/** The content of a development server: the last that was good, and what is wrong with the present one. */
export class LiveContent {
	readonly folder: string;
	temuan: readonly Finding[] = [];
	/** Texts of chapters and pages as they were when all was good, by full path. */
	readonly #texts = new Map<string, string>();

	constructor(folder = contentFolder()) {
		this.folder = folder;
	}

	/** Reads and checks the content. What is unsound is given only when nothing good was given before. */
	read(): void {
		const { temuan, muatan } = checkContent(this.folder);
		this.temuan = temuan;
		if (temuan.length > 0 && globalThis.petaJalanContents) return;
		globalThis.petaJalanContents = Promise.resolve(contentOf(muatan));
		this.#texts.clear();
		for (const { path, teks } of [...muatan.petaJalan.flatMap(({ bab }) => bab), ...muatan.halaman])
			this.#texts.set(join(this.folder, path), teks);
	}

	holds(path: string): boolean {
		return !relative(this.folder, path).startsWith('..');
	}

	/** Gives the site builder texts as they were last good, and keeps it from reloading what is not. */
	plugin(): Plugin {
		return {
			name: loaderName,
			enforce: 'pre',
			load: (id) => this.#texts.get(id.split(sep).join('/')) ?? null,
			hotUpdate: ({ file }) => (this.holds(resolve(file)) ? [] : undefined),
		};
	}

	/** Forgets what the server has made of texts. */
	forgetTexts({ environments }: ViteDevServer): void {
		for (const { moduleGraph } of Object.values(environments))
			for (const path of this.#texts.keys())
				for (const module of moduleGraph.getModulesByFile(path) ?? [])
					moduleGraph.invalidateModule(module);
	}
}

/** Shows what is wrong over the page, with the place of the first. */
function showOverlay(server: ViteDevServer, { folder, temuan }: LiveContent): void {
	const [first] = temuan;
	if (!first) return;
	server.ws.send({
		type: 'error',
		err: {
			name: 'Periksa',
			title: `${temuan.length} masalah pada isi`,
			message: describe(temuan),
			stack: '',
			loc: { file: join(folder, first.berkas), line: first.baris, column: first.kolom },
		} as never,
	});
}

/** Serves the index of the last build, so that the search works while developing. */
function serveSearch(server: ViteDevServer): void {
	const site = resolve(root, process.env.PETA_JALAN_KELUARAN ?? 'dist');
	for (const name of searchFolders) {
		const path = join(site, name);
		if (existsSync(path)) server.middlewares.use(`/${name}`, sirv(path, { dev: true }));
	}
}

/** Follows the content while a development server runs: says what is wrong, and shows what is good. */
export function followContent(live: LiveContent, { server, refreshContent, logger }: Setup): void {
	const tell = () => {
		if (live.temuan.length === 0) return;
		logger.error(`\n${describe(live.temuan)}`);
		showOverlay(server, live);
	};
	const follow = async () => {
		const wrong = live.temuan.length > 0;
		live.read();
		if (live.temuan.length > 0) return tell();
		if (wrong) logger.info('Isi kembali lengkap dan benar bentuknya.');
		live.forgetTexts(server);
		await refreshContent?.({ loaders: [loaderName] });
		server.ws.send({ type: 'full-reload' });
	};
	let waiting: NodeJS.Timeout | undefined;
	server.watcher.add(live.folder);
	server.watcher.on('all', (_event, path) => {
		if (!live.holds(path)) return;
		clearTimeout(waiting);
		waiting = setTimeout(() => void follow(), pause);
	});
	// A page that is opened later is told too.
	server.ws.on('connection', () => showOverlay(server, live));
	serveSearch(server);
	tell();
}

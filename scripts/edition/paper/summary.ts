/** What leaflet and poster tell of a road map, in the words of its pages and published data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { capitalize } from '../../../src/domain/format.ts';
import { fileOf } from '../place.ts';
import type { PublishedPeta } from '../site.ts';

/** A page in its title and its one sentence. */
export interface PageSummary {
	title: string;
	sentence: string;
}

/** A road map in short. */
export interface PetaSummary {
	/** What the document is and holds. */
	front: PageSummary;
	/** Its state in a sentence. */
	status: string;
	visi: string | null;
	/** What the front page calls the road of its top units. */
	road: string;
	area: (PageSummary & { jumlah: number | null })[];
	quickWins: { nama: string; oleh: string | null }[];
	/** Indicators with their targets. */
	indikator: PageSummary[];
	/** Who holds actions, and what the source leaves out. */
	more: PageSummary[];
}

/** The head of a page; null when there is no such page. */
function readHead(site: string, file: string): PageSummary | null {
	const path = join(site, file);
	if (!existsSync(path)) return null;
	const head = parse(readFileSync(path, 'utf8')).querySelector('main');
	const text = (selector: string) =>
		head?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
	return {
		title: text('h1'),
		sentence: capitalize(text('.singkatnya').replace(/^Singkatnya:\s*/, '')),
	};
}

/** The words of a heading of a page; none when there is no such page or heading. */
function readHeading(site: string, file: string, id: string): string {
	const path = join(site, file);
	if (!existsSync(path)) return '';
	const heading = parse(readFileSync(path, 'utf8')).getElementById(id);
	return heading?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Pages that a page links to below a folder, in its order, each once. */
function listLinked(site: string, page: string, folder: string, base: string): string[] {
	const path = join(site, page);
	if (!existsSync(path)) return [];
	const files = parse(readFileSync(path, 'utf8'))
		.querySelectorAll('main a[href]')
		.flatMap((link) => fileOf(link.getAttribute('href') ?? '', base) ?? []);
	return [...new Set(files)].filter((file) => file.startsWith(folder) && file !== page);
}

type Row = Record<string, unknown>;

/** The rows of a published table; none when the road map has no such table. */
function readRows(site: string, id: string, table: string): Row[] {
	const path = join(site, 'data', id, `${table}.json`);
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Row[]) : [];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads what there is to tell of a road map of a built site. */
export function readSummary(site: string, peta: PublishedPeta, base: string): PetaSummary {
	const { id } = peta;
	const heads = (files: readonly string[]) =>
		files.flatMap((file) => {
			const head = readHead(site, file);
			return head ? [{ file, ...head }] : [];
		});
	const facts = readRows(site, id, 'dokumen');
	const fact = (kind: string) => textOf(facts.find(({ jenis }) => jenis === kind)?.isi);
	const withTargets = new Set(
		readRows(site, id, 'nilai_indikator')
			.filter(({ peran, keadaan }) => peran === 'target' && keadaan === 'ada')
			.map(({ kode_indikator }) => kode_indikator),
	);
	const main = new Set(
		readRows(site, id, 'indikator')
			.filter(({ kode, jenis }) => jenis !== 'kegiatan' && withTargets.has(kode))
			.map(({ kode }) => `${id}/indikator/${String(kode)}/index.html`),
	);
	return {
		front: readHead(site, `${id}/index.html`) ?? { title: peta.judul, sentence: '' },
		status: fact('status_penjelasan') ?? peta.status,
		visi: fact('visi'),
		road: readHeading(site, `${id}/index.html`, 'jalan'),
		area: heads(listLinked(site, `${id}/program/index.html`, `${id}/program/`, base)).map(
			({ file, title, sentence }) => ({
				title,
				sentence,
				jumlah: peta.aksi_per_area[file.split('/')[2] ?? ''] ?? null,
			}),
		),
		quickWins: readRows(site, id, 'quick_wins').flatMap(({ nama, penanggung_jawab_tertulis }) => {
			const name = textOf(nama);
			return name === null ? [] : [{ nama: name, oleh: textOf(penanggung_jawab_tertulis) }];
		}),
		indikator: heads([...main]).map(({ title, sentence }) => ({ title, sentence })),
		more: heads([`${id}/opd/index.html`, `${id}/catatan/index.html`]).map(
			({ title, sentence }) => ({ title, sentence }),
		),
	};
}

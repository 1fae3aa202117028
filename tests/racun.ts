/** Content whose every text tries to break out of where it is shown; see `tests/build/racun.test.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { daftarBerkas } from '../src/content/parse/yaml-file.ts';
import { periksaKonten } from '../src/content/check.ts';
import { babSchema } from '../src/schemas/bab.ts';
import { berkasUmum } from '../src/schemas/berkas.ts';
import { tableOfFile } from '../src/tables/files.ts';
import { tables } from '../src/tables/index.ts';
import { cariIstilah } from '../src/domain/istilah.ts';
import { glosariumSchema, type Istilah } from '../src/schemas/glosarium.ts';
import { halamanSchema } from '../src/schemas/halaman.ts';

/** Ends every context that a text can stand in: title, script, text area, comment, both kinds of attribute. */
export const racun = `</title></script></textarea>--><script>racun()</script>"'><img src=x onerror=racun()>`;

type Skema = z.core.$ZodType;
type Data = Record<string | number, unknown>;

const isiDalam = (skema: Skema): Skema => {
	const dalam = (skema as unknown as { _zod: { def: { innerType?: Skema } } })._zod.def.innerType;
	return dalam ? isiDalam(dalam) : skema;
};

/** The poisoned text where the schema takes it, else the value as it was. Numbers stay, or no chart would be drawn. */
function racuniTeks(skema: Skema, nilai: unknown): unknown {
	if (typeof nilai === 'string' && /^\d[\d.,]*$/.test(nilai)) return nilai;
	const teks = typeof nilai === 'string' ? `${racun} ${nilai}` : racun;
	return z.safeParse(skema, teks).success ? teks : nilai;
}

/** Every text of a value replaced by a poisoned one, as far as its schema allows; empty fields that take text too. */
function racuni(skema: Skema, nilai: unknown): unknown {
	const dalam = isiDalam(skema);
	if (dalam instanceof z.ZodString) return racuniTeks(dalam, nilai);
	if (nilai === null || nilai === undefined) return nilai;
	if (dalam instanceof z.ZodArray && Array.isArray(nilai))
		return nilai.map((satu) => racuni(dalam.element as Skema, satu));
	if (dalam instanceof z.ZodObject) {
		const hasil: Data = { ...(nilai as Data) };
		for (const [kunci, anak] of Object.entries(dalam.shape as Record<string, Skema>)) {
			const isi = racuni(anak, hasil[kunci]);
			if (isi !== undefined) hasil[kunci] = isi;
		}
		return hasil;
	}
	if (dalam instanceof z.ZodUnion)
		for (const pilihan of dalam.options as Skema[]) {
			const isi = racuni(pilihan, nilai);
			if (isi !== nilai && z.safeParse(pilihan, isi).success) return isi;
		}
	return nilai;
}

/** The schema of a file of content by its path; null for files that are no data. */
function skemaBerkas(path: string): Skema | null {
	const [kepala = '', ...sisa] = path.split('/');
	const nama = (sisa.join('/') || kepala).replace(/\.\w+$/, '');
	if (path.endsWith('.mdx')) return kepala === 'halaman' ? halamanSchema : babSchema;
	const umum: Record<string, Skema> = berkasUmum;
	return (sisa.length === 0 ? umum[nama] : tableOfFile(nama, tables)?.schema) ?? null;
}

interface BerkasRacun {
	asli: Data;
	isi: Data;
	/** What follows the front matter. */
	tubuh: string | null;
}

const depan = /^---\n([\s\S]*?)\n---\n/;

/** A chapter's text with poison in its free attributes and at its end; terms get their codes, since their own words change. */
const racuniTubuh = (tubuh: string, istilah: readonly Istilah[]): string =>
	`${tubuh
		.replaceAll(
			/(<Sumber bagian=)"([^"]*)"/g,
			(_, awal: string, isi: string) => `${awal}'${isi} "><img src=x onerror=racun()>'`,
		)
		.replaceAll(
			/<Istilah>([^<]*)</g,
			(_, kata: string) => `<Istilah kode="${cariIstilah(istilah, kata)?.kode}">${kata}<`,
		)}\n\n${racun.replaceAll('<', '\\<')}\n`;

/** Puts the value at a path back to what it was; the path counts from 1, as findings do. */
function pulihkan({ asli, isi }: BerkasRacun, bidang: string): void {
	const jalur = bidang.split('.').map((satu) => (/^\d+$/.test(satu) ? Number(satu) - 1 : satu));
	const akhir = jalur.pop() ?? '';
	const turun = (data: Data) => jalur.reduce((kini, satu) => kini[satu] as Data, data);
	turun(isi)[akhir] = turun(asli)[akhir];
}

/**
 * Poisons a content folder in place: every text of every file. Values that a rule refuses get their own text back, so
 * that what is left is what an editor could write and publish. Gives the number of poisoned texts.
 */
export function racuniKonten(folder: string): number {
	const semua = new Map<string, BerkasRacun>();
	const { istilah } = glosariumSchema.parse(
		parse(readFileSync(join(folder, 'glosarium.yaml'), 'utf8')),
	);
	for (const penuh of ['.yaml', '.mdx'].flatMap((akhiran) => daftarBerkas(folder, akhiran))) {
		const path = relative(folder, penuh).split(sep).join('/');
		const skema = skemaBerkas(path);
		if (!skema) continue;
		const teks = readFileSync(penuh, 'utf8');
		const kepala = path.endsWith('.mdx') ? depan.exec(teks) : null;
		const asli = parse(kepala ? (kepala[1] ?? '') : teks) as Data;
		const sisa = kepala ? teks.slice(kepala[0].length) : null;
		const tubuh = sisa !== null && !path.startsWith('halaman/') ? racuniTubuh(sisa, istilah) : sisa;
		semua.set(path, { asli, isi: racuni(skema, asli) as Data, tubuh });
	}
	const tulis = () => {
		for (const [path, { isi, tubuh }] of semua) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			const yaml = stringify(isi, { lineWidth: 0 });
			writeFileSync(join(folder, path), tubuh === null ? yaml : `---\n${yaml}---\n${tubuh}`);
		}
	};
	const sering = new Map<string, number>();
	for (let putaran = 0; putaran < 8; putaran++) {
		tulis();
		const { temuan } = periksaKonten(folder);
		if (temuan.length === 0) break;
		for (const { berkas, bidang, salah } of temuan) {
			const isi = semua.get(berkas);
			if (!isi || bidang === '' || putaran === 7) throw new Error(`${berkas} ${bidang}: ${salah}`);
			// A tag that asks for a text by its words finds it no more.
			const tag = /^[A-Z]/.test(bidang) && new RegExp(`^<${bidang}\\b.*/>$`, 'gm');
			if (tag) {
				isi.tubuh = isi.tubuh?.replace(tag, '') ?? null;
				continue;
			}
			// What is found again although it is as it was follows from something about it: a wider part goes back.
			const kali = sering.get(`${berkas} ${bidang}`) ?? 0;
			sering.set(`${berkas} ${bidang}`, kali + 1);
			const jalur = bidang.split('.');
			pulihkan(isi, jalur.slice(0, Math.max(1, jalur.length - kali)).join('.'));
		}
	}
	return (
		JSON.stringify([...semua.values()].map(({ isi }) => isi)).split('racun()</script>').length - 1
	);
}

/** Content whose every text tries to break out of where it is shown; see `tests/product/poison.test.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { listFiles } from '../src/content/parse/yaml-file.ts';
import { checkContent } from '../src/content/check.ts';
import { frameworkFolder } from '../src/content/read/file-kind.ts';
import { babSchema } from '../src/schemas/bab.ts';
import { generalFiles } from '../src/schemas/files.ts';
import { tableOfFile } from '../src/tables/files.ts';
import { tables } from '../src/tables/index.ts';
import { findIstilah } from '../src/domain/istilah.ts';
import { glosariumSchema, type Istilah } from '../src/schemas/glosarium.ts';
import { kerangkaSchema } from '../src/schemas/framework.ts';
import { pageSchema } from '../src/schemas/page.ts';

/** Ends every context that a text can stand in: title, script, text area, comment, both kinds of attribute. */
export const poison = `</title></script></textarea>--><script>racun()</script>"'><img src=x onerror=racun()>`;

type Schema = z.core.$ZodType;
type Data = Record<string | number, unknown>;

const innerContent = (schema: Schema): Schema => {
	const inside = (schema as unknown as { _zod: { def: { innerType?: Schema } } })._zod.def
		.innerType;
	return inside ? innerContent(inside) : schema;
};

/** The poisoned text where the schema takes it, else the value as it was. Numbers stay, or no chart would be drawn. */
function poisonText(schema: Schema, nilai: unknown): unknown {
	if (typeof nilai === 'string' && /^\d[\d.,]*$/.test(nilai)) return nilai;
	const text = typeof nilai === 'string' ? `${poison} ${nilai}` : poison;
	return z.safeParse(schema, text).success ? text : nilai;
}

/** Every text of a value replaced by a poisoned one, as far as its schema allows; empty fields that take text too. */
function poisonValue(schema: Schema, nilai: unknown): unknown {
	const inside = innerContent(schema);
	if (inside instanceof z.ZodString) return poisonText(inside, nilai);
	if (nilai === null || nilai === undefined) return nilai;
	if (inside instanceof z.ZodArray && Array.isArray(nilai))
		return nilai.map((oneNilai) => poisonValue(inside.element as Schema, oneNilai));
	if (inside instanceof z.ZodObject) {
		const result: Data = { ...(nilai as Data) };
		for (const [key, child] of Object.entries(inside.shape as Record<string, Schema>)) {
			const content = poisonValue(child, result[key]);
			if (content !== undefined) result[key] = content;
		}
		return result;
	}
	if (inside instanceof z.ZodUnion)
		for (const choice of inside.options as Schema[]) {
			const content = poisonValue(choice, nilai);
			if (content !== nilai && z.safeParse(choice, content).success) return content;
		}
	return nilai;
}

/** The schema of a file of content by its path; null for files that are no data. */
function fileSchema(path: string): Schema | null {
	const [head = '', ...rest] = path.split('/');
	const name = (rest.join('/') || head).replace(/\.\w+$/, '');
	if (path.endsWith('.mdx')) return head === 'halaman' ? pageSchema : babSchema;
	if (head === frameworkFolder) return kerangkaSchema;
	const general: Record<string, Schema> = generalFiles;
	return (rest.length === 0 ? general[name] : tableOfFile(name, tables)?.schema) ?? null;
}

interface PoisonedFile {
	asli: Data;
	isi: Data;
	/** What follows the front matter. */
	body: string | null;
}

const front = /^---\n([\s\S]*?)\n---\n/;

/** A chapter's text with poison in its free attributes and at its end; terms get their codes, since their own words change. */
const poisonBody = (body: string, istilah: readonly Istilah[]): string =>
	`${body
		.replaceAll(
			/(<Sumber bagian=)"([^"]*)"/g,
			(_, start: string, content: string) => `${start}'${content} "><img src=x onerror=racun()>'`,
		)
		.replaceAll(
			/<Istilah>([^<]*)</g,
			(_, word: string) => `<Istilah kode="${findIstilah(istilah, word)?.kode}">${word}<`,
		)}\n\n${poison.replaceAll('<', '\\<')}\n`;

/** Puts the value at a path back to what it was; the path counts from 1, as findings do. */
function unpoison({ asli, isi }: PoisonedFile, field: string): void {
	const paths = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part));
	const end = paths.pop() ?? '';
	const descend = (data: Data) => paths.reduce((current, path) => current[path] as Data, data);
	descend(isi)[end] = descend(asli)[end];
}

/**
 * Poisons a content folder in place: every text of every file. Values that a rule refuses get their own text back, so
 * that what is left is what an editor could write and publish. Gives the number of poisoned texts.
 */
export function poisonContent(folder: string): number {
	const all = new Map<string, PoisonedFile>();
	const { istilah } = glosariumSchema.parse(
		parse(readFileSync(join(folder, 'glosarium.yaml'), 'utf8')),
	);
	for (const full of ['.yaml', '.mdx'].flatMap((suffix) => listFiles(folder, suffix))) {
		const path = relative(folder, full).split(sep).join('/');
		const schema = fileSchema(path);
		if (!schema) continue;
		const text = readFileSync(full, 'utf8');
		const head = path.endsWith('.mdx') ? front.exec(text) : null;
		const asli = parse(head ? (head[1] ?? '') : text) as Data;
		const rest = head ? text.slice(head[0].length) : null;
		const body = rest !== null && !path.startsWith('halaman/') ? poisonBody(rest, istilah) : rest;
		all.set(path, { asli, isi: poisonValue(schema, asli) as Data, body });
	}
	const write = () => {
		for (const [path, { isi, body }] of all) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			const yaml = stringify(isi, { lineWidth: 0 });
			writeFileSync(join(folder, path), body === null ? yaml : `---\n${yaml}---\n${body}`);
		}
	};
	const frequent = new Map<string, number>();
	for (let findCycle = 0; findCycle < 8; findCycle++) {
		write();
		const { temuan } = checkContent(folder);
		if (temuan.length === 0) break;
		const told = new Set<string>();
		for (const { berkas, bidang, salah } of temuan) {
			// Several faults of one text are mended by putting it back once.
			if (told.has(`${berkas} ${bidang}`)) continue;
			told.add(`${berkas} ${bidang}`);
			const content = all.get(berkas);
			if (!content || bidang === '' || findCycle === 7)
				throw new Error(`${berkas} ${bidang}: ${salah}`);
			// A tag that asks for a text by its words finds it no more.
			const tags = /^[A-Z]/.test(bidang) && new RegExp(`^<${bidang}\\b.*/>$`, 'gm');
			if (tags) {
				content.body = content.body?.replace(tags, '') ?? null;
				continue;
			}
			// What is found again although it is as it was follows from something about it: a wider part goes back.
			const times = frequent.get(`${berkas} ${bidang}`) ?? 0;
			frequent.set(`${berkas} ${bidang}`, times + 1);
			const paths = bidang.split('.');
			unpoison(content, paths.slice(0, Math.max(1, paths.length - times)).join('.'));
		}
	}
	return (
		JSON.stringify([...all.values()].map(({ isi }) => isi)).split('racun()</script>').length - 1
	);
}

/** The edition for Kiwix, whose boxes stand in schools and villages: the copy for a stick in one file, with its index. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Edition } from '../../src/domain/edition-sentences.ts';
import { shortenText } from '../../src/domain/format.ts';
import { Fault } from '../fault.ts';
import { formatSize } from '../../src/domain/format-size.ts';
import type { BuiltSite } from './site.ts';
import { inner, writeCopy } from './usb.ts';

/** The program that writes such files. */
const writer = 'zimwriterfs';

/** The picture that stands for the file, in the one size that readers know. */
const picture = 'gambar-zim.png';
const pictureSize = 48;

/** The longest title and description that readers show. */
const titleLength = 30;
const descriptionLength = 80;

const hasWriter = (): boolean =>
	(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, writer)));

/** What the file says of itself. */
export function describeZim(
	{ peta }: Pick<BuiltSite, 'peta'>,
	{ version, date, site }: Edition,
): string[] {
	const [only] = peta.length === 1 ? peta : [];
	return [
		`--title=${shortenText(only?.judul ?? 'Peta Jalan', titleLength)}`,
		`--description=${shortenText(`Road map reformasi birokrasi, salinan ${date}. Bukan situs resmi.`, descriptionLength)}`,
		'--language=ind',
		'--creator=Peta Jalan',
		'--publisher=Peta Jalan',
		`--name=${['peta-jalan', ...(only ? [only.id] : [])].join('-')}`,
		`--scraper=peta-jalan ${version}`,
		...(site ? [`--source=${site}`] : []),
	];
}

/** Runs the program, and fails with what it said when it does. */
async function runWriter(options: readonly string[]): Promise<void> {
	const child = spawn(writer, options, { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const status = await new Promise((done) => child.on('close', done));
	if (status !== 0) throw new Fault(`${writer} gagal: ${said.trim()}`);
}

/** Writes the edition to a file; the one that was there before stays until all is written. */
export async function writeZim(site: BuiltSite, edition: Edition, target: string): Promise<void> {
	if (!hasWriter())
		throw new Fault(
			`Program ${writer} tidak ada di mesin ini. Edisi Kiwix tidak dibuat; situs dan edisi lain tidak memerlukannya. Pada Debian, pasang dengan \`apt-get install zim-tools\`.`,
		);
	mkdirSync(dirname(target), { recursive: true });
	const work = mkdtempSync(join(dirname(target), '.edisi-'));
	try {
		const pages = await writeCopy(site, edition, work);
		const folder = join(work, inner);
		await sharp(join(site.folder, 'favicon.svg'), { density: 300 })
			.resize(pictureSize, pictureSize)
			.png()
			.toFile(join(folder, picture));
		const file = join(work, 'edisi.zim');
		await runWriter([
			'--welcome=index.html',
			`--illustration=${picture}`,
			...describeZim(site, edition),
			folder,
			file,
		]);
		renameSync(file, target);
		console.log(`Edisi Kiwix: ${target} (${pages} halaman, ${formatSize(statSync(target).size)}).`);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

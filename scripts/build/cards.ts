/** Draws the pictures that previews of links show: one for each kind of page of each road map. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { inlineColors } from '../../src/charts/colours.ts';
import { formatSpan } from '../../src/domain/format.ts';
import { cardSize, parseCardAddress } from '../../src/domain/card.ts';
import { escapeHtml } from '../../src/domain/markup.ts';
import type { PetaJalan } from '../../src/domain/peta-jalan.ts';
import { root } from '../environment.ts';

/** Words are drawn as outlines of their face, so that a picture looks the same wherever it is made. */
interface Type {
	face: Font;
	size: number;
	color: string;
}

const style = (name: string) => join(root, 'src/styles', name);
/** Opened when the first picture is drawn; most builds find all of theirs kept. */
let opened: { regular: Font; bold: Font; token: string } | undefined;
const readFace = (name: string) => create(readFileSync(style(`fonts/${name}.woff2`))) as Font;
const open = () =>
	(opened ??= {
		regular: readFace('plus-jakarta-sans'),
		bold: readFace('plus-jakarta-sans-750'),
		token: readFileSync(style('tokens.css'), 'utf8'),
	});

const glyphsOf = ({ face }: Type, text: string) =>
	[...text].map((letter) => face.glyphForCodePoint(letter.codePointAt(0) ?? 0));
const widthOf = (type: Type, text: string): number =>
	(glyphsOf(type, text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * type.size) /
	type.face.unitsPerEm;

/** One line of words as outlines, from its left end on its base line. */
function drawLine(type: Type, text: string, x: number, y: number): string {
	const scale = type.size / type.face.unitsPerEm;
	let at = 0;
	const outlines = glyphsOf(type, text).map(({ path, advanceWidth }) => {
		const outline = `<path transform="translate(${at})" d="${path.toSVG()}"/>`;
		at += advanceWidth;
		return outline;
	});
	return `<g transform="translate(${x} ${y}) scale(${scale} -${scale})" fill="${type.color}">${outlines.join('')}</g>`;
}

/** Words in lines that fit, at most so many; what has no room ends in an ellipsis. */
function breakLines(type: Type, text: string, width: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(type, `${last} ${word}`) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	let end = lines.slice(most - 1).join(' ');
	while (end.includes(' ') && widthOf(type, `${end}…`) > width)
		end = end.slice(0, end.lastIndexOf(' '));
	return [...lines.slice(0, most - 1), `${end}…`];
}

const margin = 72;
const room = cardSize.lebar - 2 * margin;

/** The stations of a road map on their line; a page of the whole site has the ends of the road alone. */
function drawRoad(areas: readonly string[], y: number): string {
	const step = room / Math.max(1, areas.length - 1);
	const stations = areas.map(
		(area, i) =>
			`<circle cx="${margin + (areas.length > 1 ? i * step : room / 2)}" cy="${y}" r="17" fill="var(--permukaan)" stroke="var(--area-${area})" stroke-width="9"/>`,
	);
	return `<path d="M${margin} ${y}H${margin + room}" stroke="var(--rel)" stroke-width="9" stroke-linecap="round"/>${stations.join('')}`;
}

/** The picture of a kind of page as SVG: what it is, of which road map, and its status. */
export function renderCard(jenis: string, peta: PetaJalan | null): string {
	const { regular, bold, token } = open();
	const ink = 'var(--tinta)';
	const brand = { face: bold, size: 34, color: 'var(--nila)' };
	const heading = { face: bold, size: 74, color: ink };
	const line = { face: regular, size: 38, color: ink };
	const soft = { face: regular, size: 30, color: 'var(--tinta-lembut)' };
	const whole = peta ? jenis === 'Peta jalan' : jenis === 'Halaman';
	const title = whole ? (peta?.dokumen.judul ?? 'Peta Jalan') : jenis;
	const below = peta
		? whole
			? ''
			: peta.dokumen.judul
		: 'Road map reformasi birokrasi pemerintah daerah, mudah dicari, dibaca, dan diperiksa';
	const foot = peta
		? `${peta.dokumen.daerah} · ${formatSpan(peta.dokumen.periode.mulai, peta.dokumen.periode.selesai)}`
		: 'Bukan situs resmi pemerintah';
	const parts = [drawLine(brand, 'Peta Jalan', margin, 104)];
	let y = 218;
	for (const text of breakLines(heading, title, room, 2)) {
		parts.push(drawLine(heading, text, margin, y));
		y += 86;
	}
	for (const text of below ? breakLines(line, below, room, 2) : []) {
		parts.push(drawLine(line, text, margin, y - 12));
		y += 52;
	}
	parts.push(drawLine(soft, breakLines(soft, foot, room, 1)[0] ?? '', margin, 470));
	if (peta) {
		const status = { face: regular, size: 26, color: 'var(--soga)' };
		const words = breakLines(status, peta.dokumen.status, room - 300, 1)[0] ?? '';
		const width = widthOf(status, words) + 44;
		const left = cardSize.lebar - margin - width;
		parts.push(
			`<rect x="${left}" y="64" width="${width}" height="58" rx="29" fill="var(--soga-tipis)" stroke="var(--soga)" stroke-width="2"/>`,
			drawLine(status, words, left + 22, 102),
		);
	}
	parts.push(drawRoad(peta?.program.map(({ area }) => area) ?? [], 552));
	return inlineColors(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.lebar}" height="${cardSize.tinggi}"><title>${escapeHtml(title)}</title><rect width="100%" height="100%" fill="var(--kertas)"/>${parts.join('')}</svg>`,
		token,
	);
}

/** Where drawn pictures are kept from build to build, by the hash of what they are drawn from. */
const store = join(root, 'node_modules/.cache/peta-jalan');

/** Bytes that a picture may have, so that services for slow lines fetch it. */
const most = 60_000;

async function drawPng(svg: string): Promise<Buffer> {
	const key = createHash('sha256').update(JSON.stringify(sharp.versions)).update(svg);
	const path = join(store, `${key.digest('hex')}.png`);
	try {
		return readFileSync(path);
	} catch {
		// Not drawn yet.
	}
	const drawn = sharp(Buffer.from(svg));
	const plain = await drawn.clone().png({ compressionLevel: 9 }).toBuffer();
	// Fewer colours take half the room and thrice the time, which only many words need.
	const png = plain.length <= most ? plain : await drawn.png({ palette: true }).toBuffer();
	try {
		mkdirSync(store, { recursive: true });
		writeFileSync(`${path}.${process.pid}`, png);
		renameSync(`${path}.${process.pid}`, path);
	} catch {
		// A project that cannot be written to builds all the same.
	}
	return png;
}

/** Draws each picture that pages name by its address from the site's root; what names no road map of the site is left out. */
export async function drawCards(
	site: string,
	addresses: Iterable<string>,
	petaJalan: readonly PetaJalan[],
): Promise<void> {
	const byId = new Map(petaJalan.map((peta) => [peta.id, peta]));
	await Promise.all(
		[...new Set(addresses)].map(async (address) => {
			const card = parseCardAddress(address);
			const peta = card?.id ? byId.get(card.id) : null;
			if (!card || peta === undefined) return;
			const path = join(site, address);
			const png = await drawPng(renderCard(card.jenis, peta));
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, png);
		}),
	);
}

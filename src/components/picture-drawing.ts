/** Draws the picture of an action or a quick win as SVG. */
import type { QrCode } from '../domain/qr-code.ts';
import { qrMargin } from '../domain/qr-code.ts';
import { escapeHtml } from '../domain/markup.ts';
import type { SummaryPicture } from '../domain/summary-picture.ts';

/** The size that groups show whole on a phone. */
export const pictureSize = { width: 1080, height: 1350 } as const;

/** How wide a text is in letters of a size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

/** What a picture needs besides its words. */
export interface Drawing {
	/** Where the page stands; null when nobody but this machine knows it. */
	address: { url: string; code: QrCode } | null;
	measure: Measure;
	/** The typeface as a rule of CSS that holds it, or nothing. */
	typeface: string;
}

const colour = {
	paper: '#fbf9f4',
	ink: '#1a2233',
	soft: '#4a5468',
	line: '#e3ddcf',
	nila: '#1f3b73',
} as const;
const edge = 72;
const inner = pictureSize.width - 2 * edge;
const codeSize = 232;
const footHeight = codeSize + 2 * 40;

const lettering = 'Plus Jakarta Sans, system-ui, sans-serif';

/** Breaks a text to lines of a width; a word that is wider alone is broken inside. */
export function breakLines(
	text: string,
	width: number,
	measure: (text: string) => number,
): string[] {
	const lines: string[] = [];
	let line = '';
	const words = text.split(/\s+/).filter(Boolean);
	for (let word of words) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		while (measure(word) > width && word.length > 1) {
			let length = word.length - 1;
			while (length > 1 && measure(word.slice(0, length)) > width) length--;
			lines.push(word.slice(0, length));
			word = word.slice(length);
		}
		line = word;
	}
	return line === '' ? lines : [...lines, line];
}

/** So many lines at most; the last says that there is more. */
export const cutLines = (lines: readonly string[], most: number): string[] =>
	lines.length <= most
		? [...lines]
		: [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[\s,;:(/-]+$/, '')} …`];

/** Lines of one size with room above. */
interface Block {
	lines: string[];
	size: number;
	weight: number;
	fill: string;
	above: number;
}

const lineHeight = ({ size, weight }: Block): number => size * (weight > 700 ? 1.18 : 1.3);
const heightOf = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, block) => sum + block.above + block.lines.length * lineHeight(block), 0);

/** The words of a picture in a size; texts take at most so many lines. */
function setWords(
	{ title, kind, facts }: SummaryPicture,
	measure: Measure,
	scale: number,
	most: number,
): Block[] {
	const block = (
		text: string,
		size: number,
		weight: number,
		fill: string,
		above: number,
		lines = most,
	): Block => ({
		lines: cutLines(
			breakLines(text, inner, (part) => measure(part, size * scale, weight)),
			lines,
		),
		size: size * scale,
		weight,
		fill,
		above: above * scale,
	});
	return [
		block(kind, 28, 600, colour.soft, 0),
		block(title, 58, 780, colour.ink, 8, most + 1),
		...facts.flatMap(([label, text]) => [
			block(label, 26, 650, colour.soft, 30),
			block(text, 36, 500, colour.ink, 2),
		]),
	];
}

/** Sizes that are tried, the largest first, and then how many lines a text may take. */
const scales = [1.25, 1.15, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7];
const lineLimits = [7, 6, 5, 4, 3, 2];

/** The words in the largest size in which all of them fit; in the smallest, long texts are cut. */
function fitWords(picture: SummaryPicture, measure: Measure, room: number): Block[] {
	for (const scale of scales) {
		const blocks = setWords(picture, measure, scale, Infinity);
		if (heightOf(blocks) <= room) return blocks;
	}
	const smallest = scales.at(-1) ?? 1;
	const cut = lineLimits.map((most) => setWords(picture, measure, smallest, most));
	return cut.find((blocks) => heightOf(blocks) <= room) ?? cut.at(-1) ?? [];
}

const renderText = (
	text: string,
	x: number,
	y: number,
	size: number,
	weight: number,
	fill: string,
) =>
	`<text x="${x}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" font-weight="${weight}" fill="${fill}">${escapeHtml(text)}</text>`;

function renderBlocks(blocks: readonly Block[], top: number): string {
	let y = top;
	return blocks
		.map((block) => {
			y += block.above;
			return block.lines
				.map((line) => {
					y += lineHeight(block);
					return renderText(
						line,
						edge,
						y - block.size * 0.28,
						block.size,
						block.weight,
						block.fill,
					);
				})
				.join('');
		})
		.join('');
}

function renderCode({ ukuran, jalur }: QrCode, x: number, y: number): string {
	const side = ukuran + 2 * qrMargin;
	return `<rect x="${x}" y="${y}" width="${codeSize}" height="${codeSize}" rx="12" fill="#fff"/><g transform="translate(${x} ${y}) scale(${codeSize / side}) translate(${qrMargin} ${qrMargin})"><path d="${jalur}" fill="none" stroke="#000" shape-rendering="crispEdges"/></g>`;
}

/** Where more stands, and what this is not. */
function renderFoot({ address, measure }: Drawing): string {
	const top = pictureSize.height - footHeight;
	const width = address ? inner - codeSize - 40 : inner;
	const set = (text: string, size: number, weight: number) =>
		breakLines(text, width, (part) => measure(part, size, weight)).map((line) => ({
			line,
			size,
			weight,
		}));
	const lines = [
		...(address
			? [
					...set('Selengkapnya:', 26, 500),
					...cutAddress(set(address.url.replace(/^https?:\/\//, ''), 30, 700)),
				]
			: []),
		{ line: '', size: 14, weight: 500 },
		...set('Bukan situs resmi pemerintah. Rujukan resmi adalah dokumen aslinya.', 25, 500),
	];
	let y = top + 62;
	const words = lines
		.map(({ line, size, weight }) => {
			const text = renderText(
				line,
				edge,
				y,
				size,
				weight,
				weight === 700 ? colour.nila : colour.soft,
			);
			y += size * 1.34;
			return text;
		})
		.join('');
	return `<rect y="${top}" width="${pictureSize.width}" height="2" fill="${colour.line}"/>${words}${
		address ? renderCode(address.code, pictureSize.width - edge - codeSize, top + 40) : ''
	}`;
}

/** An address of many lines is in the code; what is read of it is its beginning. */
const cutAddress = <T extends { line: string }>(lines: T[]): T[] =>
	lines.length <= 3
		? lines
		: lines
				.slice(0, 3)
				.map((one, i) => (i === 2 ? { ...one, line: `${one.line.slice(0, -1)}…` } : one));

/** The whole picture. */
export function drawPicture(picture: SummaryPicture, drawing: Drawing): string {
	const { width, height } = pictureSize;
	const { measure } = drawing;
	const status = breakLines(picture.status, inner, (part) => measure(part, 26, 500)).slice(0, 2);
	const region = breakLines(picture.region, inner - 230, (part) => measure(part, 40, 750)).slice(
		0,
		2,
	);
	const band = 76 + region.length * 48 + status.length * 34;
	const head = [
		...region.map((line, i) => renderText(line, edge, 80 + i * 48, 40, 750, '#fff')),
		...status.map((line, i) =>
			renderText(line, edge, 80 + region.length * 48 - 6 + i * 34, 26, 500, '#dfe7f7'),
		),
		`<text x="${width - edge}" y="80" text-anchor="end" font-size="30" font-weight="700" fill="#dfe7f7">Peta Jalan</text>`,
	].join('');
	const room = height - band - footHeight - 72;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${lettering}"><style>${drawing.typeface}</style><rect width="${width}" height="${height}" fill="${colour.paper}"/><rect width="${width}" height="${band}" fill="${colour.nila}"/>${head}${renderBlocks(fitWords(picture, measure, room), band + 36)}${renderFoot(drawing)}</svg>`;
}

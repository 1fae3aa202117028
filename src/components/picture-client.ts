/** Makes the picture of an action or a quick win when a reader asks for it, and offers it to be kept and sent. */
import { makeQrCode } from '../domain/qr-code.ts';
import type { SummaryPicture } from '../domain/summary-picture.ts';
import { drawPicture, type Measure, pictureSize } from './picture-drawing.ts';

const family = 'Plus Jakarta Sans';

/** The typeface of the page as a rule that holds it: a picture loads nothing. Nothing where it cannot be had. */
async function readTypeface(): Promise<string> {
	try {
		const rules = [...document.styleSheets].flatMap((sheet) => {
			try {
				return [...sheet.cssRules];
			} catch {
				// From a disk some browsers let no page read its sheets.
				return [];
			}
		});
		const face = rules.find(
			(rule) => rule instanceof CSSFontFaceRule && /url\(/.test(rule.style.getPropertyValue('src')),
		) as CSSFontFaceRule | undefined;
		const source = /url\(["']?([^"')]+)/.exec(face?.style.getPropertyValue('src') ?? '')?.[1];
		if (!source) return '';
		const base = face?.parentStyleSheet?.href ?? document.baseURI;
		const blob = await (await fetch(new URL(source, base))).blob();
		const data = await new Promise<string>((done) => {
			const reader = new FileReader();
			reader.addEventListener('load', () => done(reader.result as string));
			reader.readAsDataURL(blob);
		});
		return `@font-face{font-family:"${family}";font-weight:400 800;src:url(${data})}`;
	} catch {
		return '';
	}
}

/** The name by which the page itself has its typeface. */
const ownFamily = (): string => getComputedStyle(document.body).fontFamily;

function makeMeasure(): Measure {
	const pen = document.createElement('canvas').getContext('2d');
	const letters = ownFamily();
	return (text, size, weight) => {
		if (!pen) return text.length * size * 0.56;
		pen.font = `${weight} ${size}px ${letters}`;
		return pen.measureText(text).width;
	};
}

const isPublic = (address: string): boolean =>
	/^https?:$/.test(new URL(address).protocol) &&
	!/^(?:localhost|127\.|\[::1\])/.test(new URL(address).hostname);

/** Where the page stands for others; null when only this machine knows it. */
function findAddress(fragment: string): string | null {
	const named = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const address = [named, location.href.replace(/[?#].*$/, '')].find((one) => one && isPublic(one));
	return address === undefined ? null : address + (fragment && `#${fragment}`);
}

/** The picture as points. */
async function rasterize(svg: string): Promise<Blob> {
	const picture = new Image();
	// As data and not as an object of the page: from a disk the points of the latter may not be read.
	picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await picture.decode();
	const canvas = document.createElement('canvas');
	canvas.width = pictureSize.width;
	canvas.height = pictureSize.height;
	canvas.getContext('2d')?.drawImage(picture, 0, 0);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture.'))), 'image/png'),
	);
}

/** What the picture says, for those who do not see it. */
const describe = ({ title, kind, region, facts }: SummaryPicture): string =>
	[`${kind}, ${region}: ${title}`, ...facts.map(([label, text]) => `${label}: ${text}`)].join('. ');

/** A place below the button with the picture and what can be done with it. */
function showPicture(after: Element, blob: Blob, picture: SummaryPicture, name: string): void {
	const address = URL.createObjectURL(blob);
	const image = new Image(216, 270);
	image.src = address;
	image.alt = describe(picture);
	image.style.cssText = 'display:block;border:1px solid var(--garis);border-radius:8px';
	const keep = document.createElement('a');
	keep.href = address;
	keep.download = name;
	keep.textContent = 'Unduh gambar (PNG)';
	const place = document.createElement('div');
	place.style.cssText =
		'flex-basis:100%;display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:end;margin-block:.6rem';
	place.dataset.gambarJadi = '';
	place.append(image, keep);
	const file = new File([blob], name, { type: 'image/png' });
	if (navigator.canShare?.({ files: [file] })) {
		const send = document.createElement('button');
		send.type = 'button';
		send.textContent = 'Kirim gambar';
		// A reader who closes the sheet has chosen so.
		send.addEventListener('click', () => void navigator.share({ files: [file] }).catch(() => {}));
		place.append(send);
	}
	after.after(place);
	keep.focus();
}

/** Makes the picture that a button asks for; a second press takes it away. */
export async function makePicture(button: HTMLButtonElement): Promise<void> {
	const old = button.nextElementSibling;
	if (old instanceof HTMLElement && 'gambarJadi' in old.dataset) return old.remove();
	const [file = '', kode = ''] = button.dataset.gambar?.split('#') ?? [];
	const answer = await fetch(file);
	const picture = ((await answer.json()) as Record<string, SummaryPicture>)[kode];
	if (!picture) throw new Error(`No picture of ${kode}.`);
	const url = findAddress(picture.fragment);
	const typeface = await readTypeface();
	const svg = drawPicture(picture, {
		address: url === null ? null : { url, code: makeQrCode(url) },
		measure: makeMeasure(),
		typeface,
	});
	const name = `${picture.kind.split(' ').at(-1)?.toLowerCase().replaceAll('.', '-')}.png`;
	showPicture(button, await rasterize(svg), picture, name);
}

/** Said while an answer is on its way. */
export const searchingSentence = 'Sedang mencari …';

/** A fault of the site itself: it answered, but not with what was asked for. */
export class SiteFault extends Error {}

/** Something could not be fetched, and nobody can tell from here whether the site or the connection failed. */
export class UnreachedFault extends Error {}

/** Said when nothing came; neither the reader's connection nor the site is blamed for what is not known. */
export const unreachedSentence =
	'Pencarian tidak dapat dimuat: berkasnya tidak sampai ke peramban ini. Coba lagi; bila halaman lain dapat dibuka, situs ini yang sedang terganggu.';

/** Said when the browser itself says that it has no connection. */
const offlineSentence =
	'Pencarian tidak dapat dimuat: peramban ini sedang tanpa sambungan. Coba lagi bila sudah tersambung.';

/** Said when the site is at fault; while developing, the index is that of the last build. */
const ownSentence = import.meta.env?.DEV
	? 'Pencarian memakai indeks situs yang sudah dibangun: jalankan `npm run build`, lalu `npm run dev` lagi.'
	: 'Pencarian tidak dapat dimuat karena kesalahan situs ini, bukan sambungan Anda. Coba lagi nanti; semua isi tetap dapat dibuka lewat menu.';

/** Why a search failed, in a sentence that blames the connection only when it is known to be missing. */
export function explainFailure(error: unknown, isOnline = navigator.onLine): string {
	if (!(error instanceof UnreachedFault)) return ownSentence;
	return isOnline ? unreachedSentence : offlineSentence;
}

/** Fetches, telling apart what never came and what came as an error. */
export async function fetchOrFault(fetching: () => Promise<Response>, name: string) {
	const answer = await fetching().catch((cause: unknown) => {
		throw new UnreachedFault(name, { cause });
	});
	if (!answer.ok) throw new SiteFault(`${name}: ${answer.status}`);
	return answer;
}

/** How long an answer may take before it is said that one is awaited, where another already stands. */
const patience = 400;

/** Says that an answer is awaited: at once where nothing stands yet, else only when it takes its time. Gives what ends that. */
export function announceSearch(caption: HTMLElement, items: HTMLElement): () => void {
	const write = () => (caption.textContent = searchingSentence);
	const delay = setTimeout(write, patience);
	if (items.children.length === 0) write();
	return () => clearTimeout(delay);
}

/** Said while an answer is on its way. */
export const searchingSentence = 'Sedang mencari …';

/** Said when something could not be fetched; while developing, the index is that of the last build. */
export const failureSentence = import.meta.env?.DEV
	? 'Pencarian memakai indeks situs yang sudah dibangun: jalankan `npm run build`, lalu `npm run dev` lagi.'
	: 'Pencarian tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.';

/** How long an answer may take before it is said that one is awaited, where another already stands. */
const patience = 400;

/** Says that an answer is awaited: at once where nothing stands yet, else only when it takes its time. Gives what ends that. */
export function announceSearch(caption: HTMLElement, items: HTMLElement): () => void {
	const write = () => (caption.textContent = searchingSentence);
	const delay = setTimeout(write, patience);
	if (items.children.length === 0) write();
	return () => clearTimeout(delay);
}

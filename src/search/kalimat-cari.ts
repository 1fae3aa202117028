/** Said while an answer is on its way. */
export const kalimatMencari = 'Sedang mencari …';

/** Said when something could not be fetched. */
export const kalimatGagal =
	'Pencarian tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.';

/** How long an answer may take before it is said that one is awaited, where another already stands. */
const sabar = 400;

/** Says that an answer is awaited: at once where nothing stands yet, else only when it takes its time. Gives what ends that. */
export function announceSearch(keterangan: HTMLElement, senarai: HTMLElement): () => void {
	const tulis = () => (keterangan.textContent = kalimatMencari);
	const tunda = setTimeout(tulis, sabar);
	if (senarai.children.length === 0) tulis();
	return () => clearTimeout(tunda);
}

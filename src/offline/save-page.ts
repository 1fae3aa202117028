/** Brings the page where copies are managed to life. */
import { formatList, localDate } from '../domain/format.ts';
import {
	type Copy,
	type CopyList,
	type CopyState,
	isOutdated,
	listKept,
	planCopy,
	withoutPeta,
} from './copy.ts';
import { askWorker, canSave, fetchCopy, fetchCopyList, measureCopy, readRoom } from './save.ts';
import {
	explainFault,
	formatRoom,
	formatStanding,
	formatTooSmall,
	isFull,
	type Standing,
	unsupportedSentence,
} from './sentences.ts';
import { Store } from './store.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const store = new Store(base);

/** What a button does, as its page names it. */
type Act = 'simpan' | 'lanjut' | 'perbarui' | 'jeda' | 'hapus';

/** The buttons that each standing has. */
const acts: Record<Standing['kind'], readonly Act[]> = {
	none: ['simpan'],
	begun: ['lanjut', 'hapus'],
	busy: ['jeda'],
	kept: ['hapus'],
	outdated: ['perbarui', 'hapus'],
	unknown: ['hapus'],
	unreached: [],
};

const take = <T extends Element>(selector: string, from: ParentNode = document): T =>
	from.querySelector(selector) as T;

const rows = [...document.querySelectorAll<HTMLElement>('[data-simpan-peta]')];
const news = take<HTMLElement>('[data-kabar]');
const room = take<HTMLElement>('[data-ruang]');
let list: CopyList | null = null;
let state: CopyState | null = null;
/** What is being fetched, and for which row. */
let running: { id: string; stop: AbortController } | null = null;

const say = (text: string): void => {
	// Said anew each time, so that it is announced as well when it says the same.
	news.textContent = '';
	news.textContent = text;
};

const today = (): string => localDate(new Date());

/** The version that would be kept with a road map besides what is. */
const planWith = (from: CopyList, id: string): Copy =>
	planCopy(from, [...new Set([...listKept(state?.copy ?? null), id])], today());

/** How it stands with a road map. */
async function findStanding(id: string): Promise<Standing> {
	const own = state?.copy.groups[id];
	if (own && state) {
		const { date } = state.copy;
		if (!list) return { kind: 'unknown', date, size: own.size };
		if (!isOutdated(state.copy, list)) return { kind: 'kept', date, size: own.size };
		const { fetched, all } = await measureCopy(store, planWith(list, id), state?.copy ?? null);
		return { kind: 'outdated', date, toFetch: all - fetched };
	}
	if (!list) return { kind: 'unreached' };
	const shared = state ? 0 : (list.groups['']?.size ?? 0);
	const toFetch = (list.groups[id]?.size ?? 0) + shared;
	const kept = await store.listPacks();
	// Its list is the first that is fetched of it.
	if (!kept.has(list.groups[id]?.name ?? '')) return { kind: 'none', toFetch };
	return { kind: 'begun', ...(await measureCopy(store, planWith(list, id), state?.copy ?? null)) };
}

function showStanding(row: HTMLElement, standing: Standing): void {
	take('[data-keadaan]', row).textContent = formatStanding(standing);
	const bar = take<HTMLProgressElement>('progress', row);
	bar.hidden = standing.kind !== 'busy' && standing.kind !== 'begun';
	if ('fetched' in standing) {
		bar.max = standing.all;
		bar.value = standing.fetched;
	}
	for (const button of row.querySelectorAll<HTMLButtonElement>('[data-lakukan]'))
		button.hidden = !acts[standing.kind].includes(button.dataset.lakukan as Act);
}

async function refresh(): Promise<void> {
	state = await store.readState();
	for (const row of rows) {
		const id = row.dataset.simpanPeta ?? '';
		if (running?.id !== id) showStanding(row, await findStanding(id));
	}
	const used = Object.values(state?.copy.groups ?? {}).reduce((sum, { size }) => sum + size, 0);
	room.textContent = formatRoom(used, await readRoom());
}

/** Fetches what is missing of a road map, and of all that is kept, and takes it up as one version. */
async function save(row: HTMLElement, id: string): Promise<void> {
	if (running) return say('Tunggu atau jeda unduhan yang sedang berjalan dahulu.');
	list = (await fetchCopyList(base)) ?? list;
	if (!list) return say('Situs tidak dapat dijangkau. Coba lagi bila tersambung ke internet.');
	const stop = new AbortController();
	running = { id, stop };
	const title = list.groups[id]?.title ?? id;
	try {
		const copy = planWith(list, id);
		showStanding(row, { kind: 'busy', fetched: 0, all: list.groups[id]?.size ?? 0 });
		const { fetched, all } = await measureCopy(store, copy, state?.copy ?? null);
		const free = await readRoom();
		if (free !== null && free < all - fetched) {
			say(formatTooSmall(all - fetched, free));
			return;
		}
		say(`Mengunduh ${title}.`);
		await fetchCopy(store, copy, state?.copy ?? null, stop.signal, (done, whole) =>
			showStanding(row, { kind: 'busy', fetched: done, all: whole }),
		);
		await askWorker(base, { use: copy });
		// The browser may otherwise take the copy away when the device has little room.
		void navigator.storage?.persist?.();
		say(`${title} tersimpan utuh. Sekarang dapat dibaca tanpa internet.`);
	} catch (error) {
		if (stop.signal.aborted) say('Unduhan dijeda.');
		else say(explainFault(error, state !== null));
		if (isFull(error)) await dropUnused();
	} finally {
		running = null;
		await refresh();
	}
}

/** Takes away what was fetched and is no part of what is kept. */
async function dropUnused(): Promise<void> {
	if (state) await store.prune([state.copy, ...(state.before ? [state.before.copy] : [])]);
	else await store.clear();
}

async function remove(id: string): Promise<void> {
	if (running) return say('Jeda unduhan yang sedang berjalan dahulu.');
	if (state?.copy.groups[id]) {
		const rest = withoutPeta(state.copy, id);
		await askWorker(base, rest ? { use: rest } : { drop: true });
	} else await dropUnused();
	say('Dihapus dari perangkat ini.');
	await refresh();
}

/** Offers to set the site among the device's programs, where the browser can. */
function offerInstall(): void {
	const button = take<HTMLButtonElement>('[data-pasang]');
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		button.hidden = false;
		button.addEventListener('click', () => (event as Event & { prompt(): void }).prompt(), {
			once: true,
		});
	});
}

async function start(): Promise<void> {
	if (!canSave()) return say(unsupportedSentence);
	offerInstall();
	for (const row of rows)
		row.addEventListener('click', ({ target }) => {
			const act = (target as Element).closest<HTMLElement>('[data-lakukan]')?.dataset.lakukan;
			const id = row.dataset.simpanPeta ?? '';
			if (act === 'jeda') running?.stop.abort();
			else if (act === 'hapus') void remove(id);
			else if (act) void save(row, id);
		});
	list = await fetchCopyList(base);
	await refresh();
	const lost = listKept(state?.copy ?? null).filter((id) => list && !list.groups[id]);
	if (state && lost.length > 0)
		say(
			`Situs tidak lagi memuat ${formatList(lost.map((id) => state?.copy.groups[id]?.title ?? id))}. Salinannya tetap dapat dibaca sampai Anda memperbarui salinan lain.`,
		);
}

void start();

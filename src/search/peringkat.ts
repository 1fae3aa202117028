/** How a word of the query was met. */
export type CaraCocok = 'kata' | 'akar' | 'sinonim' | 'lanjutan' | 'ejaan';

/** Records that have a word. */
export type Skor = ReadonlyMap<string, SkorRekaman>;

/** How much a record has of a word. */
export interface SkorRekaman {
	/** A share of the weight that the word has in the record where it weighs most. */
	nilai: number;
	/** True when it stands in the record's title. */
	judul: boolean;
}

/** One word of a query with what was found for everything that may stand for it. */
export type KataTercari = readonly { cara: CaraCocok; skor: Skor }[];

/** A ranked record. */
export interface Peringkat {
	id: string;
	nilai: number;
}

/** What is known of a record before it is fetched. */
export interface CiriRekaman {
	jenis: string;
	/** True when the query names the record's road map. */
	petaDisebut: boolean;
}

/** Weights of the ranking, chosen on the training questions of `tests/search/queries.yaml`. */
const bobot = {
	cara: { kata: 1, akar: 0.85, sinonim: 0.8, lanjutan: 0.5, ejaan: 0.5 } as Record<
		CaraCocok,
		number
	>,
	/** What having a word at all is worth, before how much it weighs in the record. */
	dasar: 0.4,
	/** How steeply that weight counts: below 1 a little is almost as good as much. */
	pangkat: 0.3,
	/** A record must have words worth this share of what the best record has. */
	cakupan: 0.35,
	/** How much a record loses that lacks some of the words. */
	pangkatCakupan: 1,
	/** What it adds that the words stand in a row. */
	runtun: 0.5,
	/** What it adds that all words stand in the title. */
	judul: 1,
	/** What it adds that the query names the record's road map. */
	peta: 10,
	/** What a record keeps whose title has none of the words, of the kinds that answer when they are asked for by name. */
	tanpaNama: {
		Glosarium: 0.5,
		'Dasar hukum': 0.5,
		'Perangkat daerah': 0.65,
		'Lembar kerja': 0.4,
	} as Record<string, number>,
	/** Kinds of record, where not 1: lists and pages about the site below what the document says. */
	jenis: {
		Bab: 1.1,
		Program: 0.85,
		Halaman: 0.8,
		'Dasar hukum': 0.8,
		Glosarium: 0.75,
		'Lembar kerja': 0.7,
		'Peta jalan': 0.6,
		Monitoring: 0.55,
		Data: 0.6,
		'Catatan sumber': 0.45,
	} as Record<string, number>,
};

/** Ranks what was found for the words of a query; `runtun` has the records where they stand in a row. */
export function peringkatkan(
	kata: readonly KataTercari[],
	runtun: ReadonlySet<string>,
	banyak: number,
	ciri: (id: string) => CiriRekaman,
): Peringkat[] {
	const hasil = new Map<string, { nilai: number; cakupan: number; judul: number }>();
	let semua = 0;
	for (const satu of kata) {
		const terbaik = new Map<string, { nilai: number; judul: number }>();
		for (const { cara, skor } of satu)
			for (const [id, { nilai, judul }] of skor) {
				const kini = terbaik.get(id) ?? { nilai: 0, judul: 0 };
				const isi = bobot.dasar + (1 - bobot.dasar) * nilai ** bobot.pangkat;
				kini.nilai = Math.max(kini.nilai, bobot.cara[cara] * isi);
				if (judul) kini.judul = Math.max(kini.judul, bobot.cara[cara]);
				terbaik.set(id, kini);
			}
		if (terbaik.size === 0) continue;
		const langka = Math.log(1 + banyak / terbaik.size);
		semua += langka;
		for (const [id, { nilai, judul }] of terbaik) {
			const kini = hasil.get(id) ?? { nilai: 0, cakupan: 0, judul: 0 };
			hasil.set(id, {
				nilai: kini.nilai + langka * nilai,
				cakupan: kini.cakupan + langka,
				judul: kini.judul + langka * judul,
			});
		}
	}
	const penuh = Math.max(0, ...[...hasil.values()].map(({ cakupan }) => cakupan));
	return [...hasil]
		.filter(([, { cakupan }]) => cakupan >= bobot.cakupan * penuh)
		.map(([id, { nilai, cakupan, judul }]) => {
			const { jenis, petaDisebut } = ciri(id);
			const diJudul = judul / semua;
			return {
				id,
				nilai:
					nilai *
					(cakupan / semua) ** bobot.pangkatCakupan *
					(1 + bobot.judul * diJudul) *
					(diJudul + (1 - diJudul) * (bobot.tanpaNama[jenis] ?? 1)) *
					(1 + (runtun.has(id) ? bobot.runtun : 0)) *
					(1 + (petaDisebut ? bobot.peta : 0)) *
					(bobot.jenis[jenis] ?? 1),
			};
		})
		.sort((a, b) => b.nilai - a.nilai || (a.id < b.id ? -1 : 1));
}

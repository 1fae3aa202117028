import type { Bab } from '../schemas/bab.ts';

/** A chapter's name for readers: its number, where that is a Roman one, and its title. */
export const babName = ({ nomor, judul }: Pick<Bab, 'nomor' | 'judul'>): string =>
	/^[IVX]+$/.test(nomor) ? `Bab ${nomor}. ${judul}` : judul;

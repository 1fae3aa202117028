import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Istilah } from '../schemas/glosarium.ts';

/** What every tag of a chapter is given besides its attributes. */
export interface BabContext {
	/** The road map that the chapter belongs to. */
	peta: PetaJalan;
	/** The glossary. */
	istilah: readonly Istilah[];
}

/** The same for the tags of one chapter on its page. */
export interface ChapterContext extends BabContext {
	/** True for the first chart of the chapter that asks: it carries the legend for all. */
	claimLegend: () => boolean;
}

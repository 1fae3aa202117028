import type { PetaJalan } from './peta-jalan.ts';

/** Works something out once for each road map, since every page asks. */
export function oncePerPeta<T>(make: (peta: PetaJalan) => T): (peta: PetaJalan) => T {
	const memory = new WeakMap<PetaJalan, { made: T }>();
	return (peta) => {
		let known = memory.get(peta);
		if (!known) memory.set(peta, (known = { made: make(peta) }));
		return known.made;
	};
}

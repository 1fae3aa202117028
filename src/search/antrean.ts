/**
 * Makes a task that runs one at a time: while it runs only the newest request waits, so that quick typing does not
 * pile up searches on a slow phone.
 */
export function antrekan<T>(kerjakan: (isi: T) => Promise<void>): (isi: T) => Promise<void> {
	let berjalan: Promise<void> | undefined;
	let menunggu: { isi: T } | undefined;
	return (isi) => {
		menunggu = { isi };
		berjalan ??= (async () => {
			while (menunggu) {
				const kini = menunggu.isi;
				menunggu = undefined;
				await kerjakan(kini);
			}
			berjalan = undefined;
		})();
		return berjalan;
	};
}

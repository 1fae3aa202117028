/**
 * Makes a task that runs one at a time: while it runs only the newest request waits, so that quick typing does not
 * pile up searches on a slow phone. A task that fails fails those who wait for it, and the next request starts anew.
 */
export function antrekan<T>(kerjakan: (isi: T) => Promise<void>): (isi: T) => Promise<void> {
	let berjalan: Promise<void> | undefined;
	let menunggu: { isi: T } | undefined;
	async function habiskan(): Promise<void> {
		try {
			while (menunggu) {
				const kini = menunggu.isi;
				menunggu = undefined;
				await kerjakan(kini);
			}
		} finally {
			menunggu = undefined;
			berjalan = undefined;
		}
	}
	return (isi) => {
		menunggu = { isi };
		return (berjalan ??= habiskan());
	};
}

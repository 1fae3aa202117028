/**
 * Makes a task that runs one at a time: while it runs only the newest request waits, so that quick typing does not
 * pile up searches on a slow phone. A task that fails fails those who wait for it, and the next request starts anew.
 */
export function enqueue<T>(perform: (content: T) => Promise<void>): (content: T) => Promise<void> {
	let running: Promise<void> | undefined;
	let waiting: { isi: T } | undefined;
	async function drain(): Promise<void> {
		try {
			while (waiting) {
				const current = waiting.isi;
				waiting = undefined;
				await perform(current);
			}
		} finally {
			waiting = undefined;
			running = undefined;
		}
	}
	return (isi) => {
		waiting = { isi };
		return (running ??= drain());
	};
}

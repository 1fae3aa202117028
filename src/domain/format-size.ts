const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** A size in bytes as readers know it: kB below a tenth of a megabyte, else MB. */
export const formatSize = (bytes: number): string =>
	bytes < 100_000
		? `${number.format(Math.ceil(bytes / 1000))} kB`
		: `${number.format(bytes / 1_000_000)} MB`;

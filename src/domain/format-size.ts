const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** A size in bytes as readers know it: kB below a tenth of a megabyte, GB from a thousand of them, else MB. */
export const formatSize = (bytes: number): string => {
	if (bytes < 100_000) return `${number.format(Math.ceil(bytes / 1000))} kB`;
	return bytes < 1_000_000_000
		? `${number.format(bytes / 1_000_000)} MB`
		: `${number.format(bytes / 1_000_000_000)} GB`;
};

const dasar = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path from the site's root as it stands where the site is deployed. */
export const tautan = (path: string): string => `${dasar}${path}`;

/** Makes full addresses below the site's own. */
export const buatUrl =
	(situs: URL | undefined) =>
	(path: string): string =>
		new URL(tautan(path), situs).href;

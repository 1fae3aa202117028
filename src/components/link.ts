const dasar = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path from the site's root as it stands where the site is deployed. */
export const link = (path: string): string => `${dasar}${path}`;

/** Makes full addresses below the site's own. */
export const makeUrl =
	(site: URL | undefined) =>
	(path: string): string =>
		new URL(link(path), site).href;

import type { APIRoute } from 'astro';
import { makeUrl } from '../components/link.ts';

/** Everything may be read by everyone; the list of all pages is named. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${makeUrl(site)('/sitemap-index.xml')}\n`);

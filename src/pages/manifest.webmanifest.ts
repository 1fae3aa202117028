import type { APIRoute } from 'astro';
import { inlineColors } from '../charts/colours.ts';
import { link } from '../components/link.ts';
import token from '../styles/tokens.css?raw';

const color = (name: string): string => inlineColors(`var(${name})`, token);

/** What a device needs to put the site among its programs. */
export const GET: APIRoute = () =>
	new Response(
		JSON.stringify({
			id: link('/'),
			name: 'Peta Jalan',
			short_name: 'Peta Jalan',
			description: 'Road map reformasi birokrasi pemerintah',
			lang: 'id',
			start_url: link('/'),
			scope: link('/'),
			display: 'minimal-ui',
			background_color: color('--kertas'),
			theme_color: color('--kertas'),
			icons: [192, 512].map((size) => ({
				src: link(`/ikon-${size}.png`),
				sizes: `${size}x${size}`,
				type: 'image/png',
			})),
		}),
	);

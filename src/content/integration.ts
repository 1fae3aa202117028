import type { AstroIntegration } from 'astro';
import type { LiveContent } from './live.ts';
import { loaderName } from './loader.ts';

/** Reads, checks and follows the content while a development server runs; a build brings its own. */
export function liveContent(): AstroIntegration {
	let live: LiveContent | undefined;
	return {
		name: loaderName,
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				if (command !== 'dev') return;
				// Loaded only here: the rules take a while, and a build has asked them already.
				live = new (await import('./live.ts')).LiveContent();
				live.read();
				updateConfig({ vite: { plugins: [live.plugin()] } });
			},
			// A build that a test runner started has a server too, which nobody looks at.
			'astro:server:setup': async (setup) => {
				if (live) (await import('./live.ts')).followContent(live, setup);
			},
		},
	};
}

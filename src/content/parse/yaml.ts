import { type LineCounter, parseDocument } from 'yaml';

/**
 * Parses YAML as this project reads it everywhere: plain dates stay text, numbers are decimal, keys are text.
 * The check and the build must agree on every scalar, so nothing else parses the files of `content/`.
 */
export const parseYaml = (text: string, lineCounter?: LineCounter) =>
	parseDocument(text, {
		...(lineCounter && { lineCounter }),
		version: '1.2',
		schema: 'core',
		merge: false,
		// The check finds double keys itself: the parser compares each key with all before it.
		uniqueKeys: false,
		stringKeys: true,
		prettyErrors: false,
		logLevel: 'error',
	});

import type { z } from 'zod';
import { type YamlFile, type FieldPath, formatField } from '../parse/yaml-file.ts';
import { valueAt, Explainer } from './explain.ts';
import { type Finding, maxFindings } from '../findings.ts';

/** Checks a file against its schema. Gives the typed value, or null after reporting what is wrong. */
export function checkShape<S extends z.ZodType>(
	file: YamlFile,
	schema: S,
	findings: Finding[],
): z.output<S> | null {
	const result = schema.safeParse(file.data);
	if (result.success) return result.data;
	const explainer = new Explainer(file, schema);
	// Far more than is shown, so that what a misspelt field explains leaves enough; a hostile file has hundreds of thousands.
	const isuIsu = result.error.issues.slice(0, 4 * maxFindings);
	const report = (
		places: FieldPath,
		key: string | undefined,
		paths: FieldPath,
		messages: [string, string],
	) => {
		findings.push({
			berkas: file.path,
			...file.place(places, key),
			bidang: formatField(paths),
			salah: messages[0],
			fix: messages[1],
		});
	};
	/** A misspelt field explains the missing one that it was meant to be. */
	const meant = new Set<string>();
	for (const isu of isuIsu)
		if (isu.code === 'unrecognized_keys')
			for (const [paths, key, messages] of explainer.foreign(isu.path as FieldPath, isu.keys)) {
				report(isu.path as FieldPath, key, paths, messages);
				const intent = /^Maksud Anda `(.+?)`/.exec(messages[1])?.[1];
				if (intent) meant.add(formatField([...(isu.path as FieldPath), intent]));
			}
	// A value of the wrong kind is not also too short.
	const seen = new Set<string>();
	for (const isu of isuIsu) {
		if (isu.code === 'unrecognized_keys') continue;
		const issuePaths = isu.path as FieldPath;
		if (seen.has(formatField(issuePaths))) continue;
		seen.add(formatField(issuePaths));
		if (meant.has(formatField(issuePaths)) && valueAt(file.data, issuePaths) === undefined)
			continue;
		const [paths, messages] =
			isu.code === 'invalid_union' && valueAt(file.data, issuePaths) !== undefined
				? explainer.joined(isu)
				: ([issuePaths, explainer.explain(isu)] as [FieldPath, [string, string]]);
		report(paths, undefined, paths, messages);
	}
	return null;
}

import { z } from 'zod';
import { generalFiles } from '../schemas/files.ts';
import type { Registry } from '../tables/table.ts';
import { kerangkaSchema } from '../schemas/framework.ts';

/** A JSON Schema for an editor: its file name, the content files that it is for, and itself. */
export interface EditorSchema {
	name: string;
	files: string;
	schema: unknown;
}

/** What a file may hold, with the explanations of its fields, as editors understand it. */
const jsonSchema = (schema: z.ZodType, title: string): unknown => ({
	...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
	title,
});

/** A JSON Schema for each kind of YAML file of the content folder. */
export const editorSchemas = (registry: Registry): EditorSchema[] => [
	...Object.values(registry).map(({ file, folder, schema }) => ({
		name: `${file}.json`,
		files: folder ? `content/*/${file}/*.yaml` : `content/*/${file}.yaml`,
		schema: jsonSchema(schema, folder ? `${file}/*.yaml` : `${file}.yaml`),
	})),
	{
		name: 'kerangka.json',
		files: 'content/kerangka/*.yaml',
		schema: jsonSchema(kerangkaSchema, 'kerangka/*.yaml'),
	},
	...Object.entries(generalFiles).map(([file, schema]) => ({
		name: `${file}.json`,
		files: `content/${file}.yaml`,
		schema: jsonSchema(schema, `${file}.yaml`),
	})),
];

/** The settings by which VS Code's YAML extension completes and checks content while it is written. */
export const editorSettings = (schemas: readonly EditorSchema[]): unknown => ({
	'yaml.schemas': Object.fromEntries(
		schemas.map(({ name, files }) => [`./.vscode/skema/${name}`, files]),
	),
	'yaml.validate': true,
	'yaml.completion': true,
});

const text = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** Every file that an editor needs, by its path below `.vscode/`, as its text. */
export function editorFiles(registry: Registry): Map<string, string> {
	const schemas = editorSchemas(registry);
	return new Map([
		['settings.json', text(editorSettings(schemas))],
		['extensions.json', text({ recommendations: ['redhat.vscode-yaml'] })],
		...schemas.map(({ name, schema }): [string, string] => [`skema/${name}`, text(schema)]),
	]);
}

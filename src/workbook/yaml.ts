import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import { z } from 'zod';
import { itemOf, shapeOf } from '../tables/fields.ts';

type Schema = z.core.$ZodType;

const isEmpty = (value: unknown): boolean =>
	value === null || value === false || (Array.isArray(value) && value.length === 0);

/** A record with its fields in the schema's order, without those that hold what they hold by default. */
function arrange(schema: Schema, value: unknown): unknown {
	if (Array.isArray(value)) {
		const item = itemOf(schema);
		return item ? value.map((one) => arrange(item, one)) : value;
	}
	const shape = shapeOf(schema);
	if (!shape || value === null || typeof value !== 'object') return value;
	const record = value as Record<string, unknown>;
	return Object.fromEntries(
		Object.entries(shape).flatMap(([name, field]) => {
			const content = record[name];
			if (content === undefined) return [];
			if (isEmpty(content)) {
				const without = z.safeParse(field, undefined);
				if (without.success && JSON.stringify(without.data) === JSON.stringify(content)) return [];
			}
			return [[name, arrange(field, content)]];
		}),
	);
}

/** The text of a content file: fields in the schema's order, each text on one line, nothing that goes without saying. */
export function writeYaml(schema: Schema, data: unknown): string {
	const document = new Document(arrange(schema, data), { aliasDuplicateObjects: false });
	visit(document, {
		Scalar(_key, node) {
			// A text of several lines is quoted: a block would add or fold its breaks.
			if (typeof node.value === 'string' && node.value.includes('\n'))
				node.type = Scalar.QUOTE_DOUBLE;
		},
		Seq(_key, node) {
			// Codes and short words stand in a line, as an editor writes them.
			node.flow = node.items.every(
				(item) => isScalar(item) && typeof item.value === 'string' && /^[\w.-]+$/.test(item.value),
			);
		},
	});
	if (isMap(document.contents) || isSeq(document.contents)) document.contents.flow = false;
	return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

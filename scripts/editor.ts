/** `npm run skema`: writes what editors complete and check content with, from the registry of tables. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles } from '../src/exports/editor-schemas.ts';
import { tables } from '../src/tables/index.ts';
import { root } from './environment.ts';

const folder = join(root, '.vscode');
rmSync(join(folder, 'skema'), { recursive: true, force: true });
for (const [path, text] of editorFiles(tables)) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

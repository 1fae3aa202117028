import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { takeLock } from '../../../scripts/build/lock.ts';

const lockModule = new URL('../../../scripts/build/lock.ts', import.meta.url).href;

test('a lock is had by one at a time, and the next one waits for it to be freed', async () => {
	const name = randomUUID();
	const order: string[] = [];
	const release = await takeLock(name, () => order.push('must not wait'));
	const free = await takeLock(name, () => {
		order.push('waits');
		setImmediate(() => {
			order.push('freed');
			release();
		});
	});
	order.push('taken');
	free();
	expect(order).toEqual(['waits', 'freed', 'taken']);
});

test('locks of other names are free', async () => {
	const names = [randomUUID(), randomUUID()];
	const held = await Promise.all(
		names.map((name) => takeLock(name, () => expect.unreachable('nobody has it'))),
	);
	for (const free of held) free();
});

test('a lock is free again when its holder was killed', async () => {
	const name = randomUUID();
	const holder = spawn(process.execPath, [
		'--input-type=module',
		'-e',
		`const { takeLock } = await import('${lockModule}');
		await takeLock('${name}', () => {});
		console.log('held');
		setInterval(() => {}, 1000);`,
	]);
	await once(holder.stdout, 'data');
	let waited = false;
	const free = await takeLock(name, () => {
		waited = true;
		holder.kill('SIGKILL');
	});
	free();
	expect(waited).toBe(true);
});

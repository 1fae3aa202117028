import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How often a lock may be found free and yet be lost to another before something is wrong. */
const tries = 1000;

/**
 * The address that stands for what is locked. The system frees it when its holder dies, whatever it dies of, but for a
 * socket in a folder, which is all that some systems have; there nobody answers at it.
 */
function lockAddress(name: string): string {
	const short = createHash('sha256').update(name).digest('hex').slice(0, 32);
	if (process.platform === 'win32') return `\\\\.\\pipe\\peta-jalan-${short}`;
	if (process.platform === 'linux') return `\0peta-jalan-${short}`;
	return join(tmpdir(), `peta-jalan-${short}.sock`);
}

/** Takes the address and gives what frees it; null when somebody has it. */
const listen = (address: string): Promise<(() => void) | null> =>
	new Promise((resolve, reject) => {
		// Who waits stays connected, and learns by the end of the connection that the lock is free.
		const waiting = new Set<Socket>();
		const server = createServer((socket) => {
			waiting.add(socket.unref());
			socket.once('error', () => {}).once('close', () => waiting.delete(socket));
		}).unref();
		server.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
		);
		server.listen(address, () =>
			resolve(() => {
				server.close();
				for (const socket of waiting) socket.destroy();
			}),
		);
	});

/** Waits until the holder of the address is gone. */
const waitForHolder = (address: string): Promise<void> =>
	new Promise((resolve) => {
		const socket = connect(address);
		socket.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ECONNREFUSED' && !address.startsWith('\0'))
				rmSync(address, { force: true });
		});
		socket.once('close', () => resolve());
		socket.resume();
	});

/**
 * Takes the lock of this name, which one process at a time can have, until it ends or calls what is given back. Waits
 * for whoever has it; `onWait` is called once when there is somebody to wait for.
 */
export async function takeLock(name: string, onWait: () => void): Promise<() => void> {
	const address = lockAddress(name);
	for (let i = 0; i < tries; i++) {
		const release = await listen(address);
		if (release) return release;
		if (i === 0) onWait();
		await waitForHolder(address);
	}
	throw new Error(`The lock of ${name} could not be taken.`);
}

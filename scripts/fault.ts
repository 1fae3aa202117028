import { statfsSync } from 'node:fs';
import { Fault } from '../src/content/fault.ts';

export { Fault };

const systemFaults: Record<string, string> = {
	ENOSPC: 'Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi.',
	EDQUOT: 'Jatah ruang penyimpanan habis. Kosongkan sebagian, lalu ulangi.',
	EROFS: 'Tempat itu hanya dapat dibaca. Pilih folder yang dapat ditulis, lalu ulangi.',
	EACCES:
		'Tempat itu tidak boleh dibaca atau ditulis oleh pengguna ini. Ubah izinnya, lalu ulangi.',
	EPERM: 'Tempat itu tidak boleh diubah oleh pengguna ini. Ubah izinnya, lalu ulangi.',
	EMFILE: 'Terlalu banyak berkas terbuka. Tutup program lain, lalu ulangi.',
	EIO: 'Penyimpanan tidak dapat dibaca atau ditulis. Periksa cakramnya, lalu ulangi.',
};

/** What the system says of a failed call, for a person; null for a code that says nothing to one. */
const describeSystemFault = (code: string, path: string | undefined): string | null => {
	const words = systemFaults[code];
	return words ? `${path ? `${path}: ` : ''}${words}` : null;
};

/** Less room than this, in bytes, is none: not even a page would fit. */
const tooLittle = 65_536;

/** That the disk of a folder is full, as one Indonesian line; null when it is not. */
export function findFullDisk(folder: string): string | null {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize < tooLittle ? describeSystemFault('ENOSPC', folder) : null;
}

/** The first fault of the system that the output of another program tells of, as one Indonesian line; null when it tells of none. */
export function findSystemFault(output: string): string | null {
	for (const [, code = '', path] of output.matchAll(/\b(E[A-Z]{3,}): [a-z ,-]+(?:'([^'\n]+)')?/g)) {
		const line = describeSystemFault(code, path);
		if (line) return line;
	}
	return null;
}

/** Anything thrown, as one Indonesian line. */
export function describeFault(thrown: unknown): string {
	if (thrown instanceof Fault) return thrown.message;
	const { code, path, message } = thrown as NodeJS.ErrnoException;
	return (
		describeSystemFault(code ?? '', path) ??
		`Terjadi kesalahan di dalam program: ${String(message ?? thrown).split('\n', 1)[0]}`
	);
}

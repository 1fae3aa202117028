import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, read by its central directory. */
export function isiZip(arsip: Buffer): Map<string, string> {
	const hasil = new Map<string, string>();
	const akhir = arsip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	let letak = arsip.readUInt32LE(akhir + 16);
	for (let sisa = arsip.readUInt16LE(akhir + 10); sisa > 0; sisa--) {
		const cara = arsip.readUInt16LE(letak + 10);
		const besar = arsip.readUInt32LE(letak + 20);
		const [nama, tambahan, komentar] = [28, 30, 32].map((i) => arsip.readUInt16LE(letak + i));
		const lokal = arsip.readUInt32LE(letak + 42);
		const mulai = lokal + 30 + arsip.readUInt16LE(lokal + 26) + arsip.readUInt16LE(lokal + 28);
		const data = arsip.subarray(mulai, mulai + besar);
		hasil.set(
			arsip.toString('utf8', letak + 46, letak + 46 + (nama ?? 0)),
			(cara === 8 ? inflateRawSync(data) : data).toString('utf8'),
		);
		letak += 46 + (nama ?? 0) + (tambahan ?? 0) + (komentar ?? 0);
	}
	return hasil;
}

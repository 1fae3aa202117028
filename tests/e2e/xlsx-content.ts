import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, read by its central directory. */
export function readZip(archive: Buffer): Map<string, string> {
	const results = new Map<string, string>();
	const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	let place = archive.readUInt32LE(end + 16);
	for (let rest = archive.readUInt16LE(end + 10); rest > 0; rest--) {
		const manner = archive.readUInt16LE(place + 10);
		const big = archive.readUInt32LE(place + 20);
		const [name, added, comment] = [28, 30, 32].map((i) => archive.readUInt16LE(place + i));
		const local = archive.readUInt32LE(place + 42);
		const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
		const data = archive.subarray(start, start + big);
		results.set(
			archive.toString('utf8', place + 46, place + 46 + (name ?? 0)),
			(manner === 8 ? inflateRawSync(data) : data).toString('utf8'),
		);
		place += 46 + (name ?? 0) + (added ?? 0) + (comment ?? 0);
	}
	return results;
}

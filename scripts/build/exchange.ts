import { spawnSync } from 'node:child_process';

/** The number of Linux's `renameat2` by the processor that Node runs on. */
const callNumber: Partial<Record<NodeJS.Architecture, number>> = {
	x64: 316,
	arm64: 276,
	riscv64: 276,
};

/** Says by its exit status whether two paths have changed places; -100 means that paths are full, 2 that both must be there. */
const program = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Lets two folders of one disk change places in a single step, so that at no moment either is missing. Linux can, and Node
 * cannot ask it to, but the Perl that every Debian has can. False where that is not to be had; nothing has changed then.
 */
export function exchangeFolders(one: string, other: string): boolean {
	const number = process.platform === 'linux' ? callNumber[process.arch] : undefined;
	if (number === undefined) return false;
	return spawnSync('perl', ['-e', program, String(number), one, other]).status === 0;
}

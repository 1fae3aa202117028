/** What the box says of what it left: nothing while nothing is asked. */
export function formatLeft(left: number, all: number, noun: string): string {
	if (left === all) return '';
	return left === 0
		? `Tidak ada ${noun} yang cocok. Coba kata yang lebih pendek.`
		: `${left} dari ${all} ${noun} cocok.`;
}

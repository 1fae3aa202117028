/** Takes a cell apart that `joinList` made: the reading that the data pages describe, written down once more on its own. */
export function splitList(cell: string): string[] {
	if (cell === '') return [];
	const list: string[] = [];
	for (let place = 0; place <= cell.length;) {
		if (cell[place] === '"') {
			let close = place + 1;
			while (cell[close] !== '"' || cell[close + 1] === '"') {
				if (close >= cell.length) throw new Error(`An open quote in ${cell}`);
				close += cell[close] === '"' ? 2 : 1;
			}
			list.push(cell.slice(place + 1, close).replaceAll('""', '"'));
			place = close + 1;
		} else {
			const end = cell.indexOf('; ', place);
			list.push(end < 0 ? cell.slice(place) : cell.slice(place, end));
			place = end < 0 ? cell.length : end;
		}
		if (place < cell.length && cell.slice(place, place + 2) !== '; ')
			throw new Error(`No separator at ${place} in ${cell}`);
		place += 2;
	}
	return list;
}

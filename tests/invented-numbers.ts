/** Invented personal numbers, put together so that no file of the project holds one. */
const join =
	(...parts: readonly string[]) =>
	(sign = ''): string =>
		parts.join(sign);

/** A mobile number with this sign between its parts. */
export const inventMobile = join('0812', '3456', '7890');

/** The same behind a country's code, which stands for the first figure. */
export const inventMobileAbroad = join('812', '3456', '7890');

/** A number of an employee with this sign between date of birth, of appointment, sex and order. */
export const inventNip = join('19800101', '200501', '1', '001');

/** A number of a citizen with this sign between every four figures. */
export const inventNik = join('6474', '0101', '1280', '0001');

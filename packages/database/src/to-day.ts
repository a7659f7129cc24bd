/** A day as a number: 2021-12-04 as 20211204. */
export const toDay = (day: string): number => Number(day.replaceAll('-', ''));

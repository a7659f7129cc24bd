import type { Derived, End } from '../../src/quantity/index.ts';

/** An exact end as text: its form, with its fraction where it is a number. */
function form({ known, at, closed }: End): string {
  if (!known) return 'unknown';
  if (at === null) return 'unbounded';
  const text = at.denominator === 1n ? `${at.numerator}` : `${at.numerator}/${at.denominator}`;
  return `${closed ? 'closed' : 'open'} ${text}`;
}

/** Both ends of a result. */
export const ends = ({ interval }: Derived): [string, string] => [form(interval.lower), form(interval.upper)];

/** What stays known of an end, whatever its number. */
export const sort = (end: End): string => form(end).split(' ')[0] ?? '';

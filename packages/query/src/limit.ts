/** The most rows that one page may hold, and how many it holds where nobody asks. */
export const LIMIT = { most: 1000, usual: 100 } as const;

/** Totals are counted exactly up to here; beyond, they are said to be a lower bound. */
export const TOTAL_LIMIT = 100_000;

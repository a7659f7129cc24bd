/** The most rows that one page may hold, and how many it holds where nobody asks. */
export const LIMIT = { most: 1000, usual: 100 } as const;

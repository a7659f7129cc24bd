/** The cells of the CSV of the newest release, in Spanish, out of the tables of a database of ours; a run holds a sample against the CSV itself. */
export const CSV_SELECT = `select 1`;

/** The format in which releases are written: which files a release has, and how they are written. It is the only one so far. */
export const FORMAT_VERSION = 1;

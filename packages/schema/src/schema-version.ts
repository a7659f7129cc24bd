/** The number of the form that items have; a release says in its manifest by which it was built. Raised when the form of any item changes. */
export const SCHEMA_VERSION = 1;

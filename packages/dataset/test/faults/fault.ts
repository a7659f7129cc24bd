import type { CuratedFile } from '../../src/read/curated-file.ts';

/** A dataset with one fault, the rule that must find it, and where. */
export interface Fault {
  readonly rule: string;
  readonly when: string;
  readonly files: readonly CuratedFile[];
  readonly file: string;
  /** A text that begins on the line that must be named; it is the first line where this is left out. */
  readonly at?: string;
  readonly severity?: 'warning';
}

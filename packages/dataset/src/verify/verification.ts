import type { Label } from '@pazabierta/schema';

/** A file of a copy that is not the one that was released, and in what. */
export interface CopyFault {
  readonly name: string;
  readonly fault: 'missing' | 'differs' | 'unreadable' | 'surplus';
  readonly message: Label;
}

/** What a copy of a release turned out to be. */
export interface Verification {
  readonly place: string;
  readonly release: string;
  /** SHA-256 of the manifest. */
  readonly digest: string;
  /** Whether the manifest is the one that was published; `null` where the registry does not have the release. */
  readonly isPublished: boolean | null;
  /** Whether the manifest is the one that a citation names; `null` where none was given. */
  readonly isCited: boolean | null;
  /** How many files the manifest names. */
  readonly files: number;
  readonly faults: readonly CopyFault[];
}

import type { Label } from '@pazabierta/schema';

/** A language of the reference. */
export type Language = keyof Label;

/** The languages of the reference, Spanish first. */
export const LANGUAGES: readonly Language[] = ['es', 'en'];

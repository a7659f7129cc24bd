import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { countReached } from './expectations.ts';
import type { ExampleCase } from './list-cases.ts';

/** Runs the module of an example, in which everything that it asserts has to be so, and to be reached. */
export async function runExample({
  file,
  assertions,
}: Pick<ExampleCase, 'file' | 'assertions'>): Promise<void> {
  const before = countReached();
  if (file !== null) await import(pathToFileURL(file).href);
  expect(countReached() - before, 'assertions that were reached').toBeGreaterThanOrEqual(assertions);
}

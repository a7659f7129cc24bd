import { rm } from 'node:fs/promises';
import { run } from './child.ts';
import { program } from './programs.ts';

/** The seconds that a database took: to make its figures, to load its first release, to copy the file, and to add the second to the copy. */
export interface Built {
  readonly generating: number;
  readonly loading: number;
  readonly copying: number;
  readonly adding: number;
}

/** What share of the figures the second release changes. */
export const CHANGED_SHARE = 0.01;

/** Builds a database in a process of its own. */
export async function build(file: string, rows: number, changedShare = CHANGED_SHARE): Promise<Built> {
  const built = await run(program('build', file, String(rows), String(changedShare)));
  await rm(`${file}.first`);
  return JSON.parse(built);
}

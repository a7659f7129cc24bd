import { program, run } from './child.ts';

/** How long a database took to build, and how much of that the making of its figures. */
export interface Built {
  readonly seconds: number;
  readonly generatedIn: number;
}

/** What share of the figures the second release changes. */
export const CHANGED_SHARE = 0.01;

/** Builds a database in a process of its own. */
export async function build(file: string, rows: number, releases: number): Promise<Built> {
  return JSON.parse(
    await run(program('build.ts', file, String(rows), String(releases), String(CHANGED_SHARE))),
  );
}

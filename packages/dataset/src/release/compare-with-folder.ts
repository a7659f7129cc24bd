import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Label } from '@pazabierta/schema';
import type { Files } from '../build/build-release.ts';

/** A file of a release folder that is not what a build gives, and how it differs. */
export interface Difference {
  readonly name: string;
  readonly why: Label;
}

/** Compares the folder of a release, byte by byte, with the files that a build gives; a folder that is missing lacks them all. */
export async function compareWithFolder(folder: string, files: Files): Promise<Difference[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = new Map<string, Uint8Array>();
  for (const name of names) if (files.has(name)) found.set(name, await readFile(join(folder, name)));
  const surplus = names
    .filter((name) => !files.has(name))
    .map((name) => ({
      name,
      why: { es: 'sobra: ninguna compilación lo da', en: 'is surplus: no build gives it' },
    }));
  const changed = [...files].flatMap(([name, bytes]) => {
    const existing = found.get(name);
    if (existing === undefined) return [{ name, why: { es: 'falta', en: 'is missing' } }];
    if (Buffer.compare(existing, bytes) === 0) return [];
    return [
      { name, why: { es: 'difiere de lo que da la compilación', en: 'differs from what a build gives' } },
    ];
  });
  return [...surplus, ...changed];
}

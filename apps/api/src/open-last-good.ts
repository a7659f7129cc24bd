import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DATABASE_NAME } from './database-name.ts';

/** The newest whole database of a folder, whatever releases it was built from, or `null` where there is none. */
export async function openLastGood<Opened>(
  dataDir: string,
  open: (file: string) => Promise<Opened | null>,
): Promise<{ name: string; opened: Opened } | null> {
  const names = (await readdir(dataDir).catch((): string[] => [])).filter((name) => DATABASE_NAME.test(name));
  const files = await Promise.all(
    // Another server may remove one in the meantime.
    names.map(async (name) => ({
      name,
      written: (await stat(join(dataDir, name)).catch(() => null))?.mtimeMs ?? 0,
    })),
  );
  for (const { name } of files.toSorted((a, b) => b.written - a.written)) {
    const opened = await open(join(dataDir, name));
    if (opened !== null) return { name, opened };
  }
  return null;
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@libsql/client';
import { DATABASE_NAME } from './database-name.ts';
import { openWhole } from './open-whole.ts';

/** The newest whole database of a folder, whatever releases it was built from, or `null` where there is none. */
export async function openLastGood(dataDir: string): Promise<{ name: string; client: Client } | null> {
  const names = (await readdir(dataDir).catch((): string[] => [])).filter((name) => DATABASE_NAME.test(name));
  const files = await Promise.all(
    // Another server may remove one in the meantime.
    names.map(async (name) => ({
      name,
      written: (await stat(join(dataDir, name)).catch(() => null))?.mtimeMs ?? 0,
    })),
  );
  for (const { name } of files.toSorted((a, b) => b.written - a.written)) {
    const client = await openWhole(join(dataDir, name));
    if (client !== null) return { name, client };
  }
  return null;
}

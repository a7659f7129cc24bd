import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { AppOptions } from '@pazabierta/server';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Hands out the documentation as it stands built in a folder; `undefined` where it was not built. Only what was there at the start is
 * handed out, by its name: no path leads out of the folder.
 */
export function createDocumentReader(folder: string): AppOptions['readDocument'] {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')),
  );
  return async (path) => {
    if (!names.has(path)) return null;
    const mediaType = MEDIA_TYPES[extname(path)] ?? 'text/plain; charset=utf-8';
    return { body: new Uint8Array(await readFile(join(folder, path))), mediaType };
  };
}

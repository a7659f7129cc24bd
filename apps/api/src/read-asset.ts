import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Asset } from '@pazabierta/server';

/** The files of Swagger UI that the reference page needs; no other is served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** One file of the reference page, or `null` where there is none of that name. */
export async function readAsset(name: string): Promise<Asset | null> {
  const mediaType = Object.hasOwn(MEDIA_TYPES, name) ? MEDIA_TYPES[name] : undefined;
  if (mediaType === undefined) return null;
  return { body: new Uint8Array(await readFile(join(folder, name))), mediaType };
}

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

/** Read beside the source and beside the bundle alike. */
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const { zlib, brotli } = process.versions;

/** Names the program for every `ETag`: its version, and those of the compressors, whose bytes follow from them. */
export const PROGRAM_NAME = `${version} zlib ${zlib} brotli ${brotli}`;

/** The same in few characters, for names of files whose bytes follow from the program. */
export const PROGRAM_KEY = createHash('sha256').update(PROGRAM_NAME).digest('hex').slice(0, 8);

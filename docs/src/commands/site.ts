import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { readCodebook } from '../codebook/read-codebook.ts';
import { toCodebookData } from '../codebook/to-codebook-data.ts';
import { toCodebookPages } from '../codebook/to-codebook-pages.ts';
import { toRestPages } from '../rest/to-rest-pages.ts';
import { buildSite } from '../site/build-site.ts';

const docs = new URL('../../', import.meta.url);
const codebook = await readCodebook(await readReleases(releasesFolder));
const contract = JSON.parse(await readFile(new URL('../packages/server/openapi.json', docs), 'utf8'));

for (const folder of ['codebook', 'rest']) await rm(new URL(folder, docs), { recursive: true, force: true });
const pages = [...toCodebookPages(codebook), ...toCodebookData(codebook), ...toRestPages(contract)];
for (const { path, text } of pages) {
  const file = fileURLToPath(new URL(path, docs));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

process.exitCode = (await buildSite()) ? 0 : 1;

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LinkChecker } from 'linkinator';
import { expect, test } from 'vitest';

const site = fileURLToPath(new URL('../../site', import.meta.url));

/** The links of every page under a folder that lead nowhere, places inside a page included; what lies on other hosts is not asked. */
async function findBroken(folder: string): Promise<string[]> {
  const { links } = await new LinkChecker().check({
    path: ['**/*.html'],
    serverRoot: folder,
    checkFragments: true,
    concurrency: 50,
    linksToSkip: ['^https?://(?!localhost:)', '^data:', '^mailto:'],
  });
  // As many pages as there are files, or nothing was looked at.
  expect(links.length).toBeGreaterThan(500);
  return [...new Set(links.filter(({ state }) => state === 'BROKEN').map(({ url }) => url))].sort();
}

test('every link of the site leads to a page, and every place in a page exists', async () => {
  expect(await findBroken(site)).toEqual([]);
});

test('a link to a page or to a place that is not there is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pazabierta-site-'));
  try {
    cpSync(site, folder, { recursive: true });
    writeFileSync(
      join(folder, 'faults.html'),
      '<!doctype html><a href="nowhere.html">a</a><a href="es/index.html#nowhere">b</a><a href="es/index.html">c</a>',
    );
    const broken = await findBroken(folder);
    expect(broken).toEqual(['es/index.html#nowhere', 'nowhere.html']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

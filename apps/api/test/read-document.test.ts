import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDocumentReader } from '../src/read-document.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pazabierta-documents-'));
  mkdirSync(join(folder, 'site/es'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'first');
  writeFileSync(join(folder, 'site/es/index.html'), 'primera');
  symlinkSync(join(folder, 'secret.html'), join(folder, 'site/linked.html'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('createDocumentReader()', () => {
  test.each(['site', 'site/'])('gives the files of "%s" by their path in it', async (name) => {
    const read = createDocumentReader(join(folder, name));
    const found = await read?.('es/index.html');
    expect([new TextDecoder().decode(found?.body), found?.mediaType]).toEqual([
      'primera',
      'text/html; charset=utf-8',
    ]);
  });

  test.each(['../secret.html', '/etc/passwd', 'es/../../secret.html', 'es', '', 'linked.html', 'INDEX.html'])(
    'gives nothing for "%s"',
    async (path) => {
      expect(await createDocumentReader(join(folder, 'site/'))?.(path)).toBeNull();
    },
  );

  test.each(['empty', 'nowhere'])('is none where "%s" has no first page', (name) => {
    expect(createDocumentReader(join(folder, name))).toBeUndefined();
  });
});

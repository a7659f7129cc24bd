import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the licence of the data', () => {
  test('goes with the package that carries them, word for word', () => {
    const { license, files } = JSON.parse(read('packages/dataset/package.json'));
    expect(license).toBe('MIT AND CC-BY-4.0');
    expect(files).toContain('LICENSE-DATA');
    expect(read('packages/dataset/LICENSE-DATA')).toBe(read('LICENSE-DATA'));
  });
});

import type { Release } from '@pazabierta/schema';
import { describe, expect, it } from 'vitest';
import { CONTRACT_RELEASES } from '../src/contract/index.ts';
import { parseRelease } from '../src/index.ts';

const drafts = CONTRACT_RELEASES.slice(0, 2).map(({ release }) => release);
const published: readonly Release[] = drafts.map((release, index) => ({
  ...release,
  status: index === 0 ? 'published' : 'draft',
}));

describe('parseRelease()', () => {
  it('takes the release that is named', () => {
    expect(parseRelease('2026.1', drafts)).toMatchObject({ release: { id: '2026.1' }, pinned: true });
  });
  it('takes the newest draft while nothing is published, and the newest published one otherwise', () => {
    expect(parseRelease(null, drafts)).toMatchObject({ release: { id: '2026.2' }, pinned: false });
    expect(parseRelease(null, published)).toMatchObject({ release: { id: '2026.1' }, pinned: false });
  });
  it('names the releases that exist where another is asked for', () => {
    expect(parseRelease('2026.3', drafts)).toMatchObject({
      error: { parameter: 'release', nearest: '2026.1' },
    });
    expect(parseRelease('', drafts)).toHaveProperty('error');
  });
});

import { describe, expect, it } from 'vitest';
import { remember } from '../src/index.ts';

describe('remember()', () => {
  it('asks once for each key, however many wait, and again for what failed', async () => {
    const asked: string[] = [];
    let broken = true;
    const answer = remember(async (key: string) => {
      asked.push(key);
      if (broken) throw new Error('The disk is gone');
      return key.toUpperCase();
    });
    await expect(Promise.all([answer('a'), answer('a')])).rejects.toThrow('The disk is gone');
    broken = false;
    expect(await Promise.all([answer('a'), answer('a'), answer('b')])).toEqual(['A', 'A', 'B']);
    expect(asked).toEqual(['a', 'a', 'b']);
  });
});

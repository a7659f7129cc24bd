import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keepLooking } from '../src/keep-looking.ts';

/** Something that is looked at, and takes as long as a test wants it to. */
function watched(pauseMs: number) {
  const begun: (() => void)[] = [];
  let inside = 0;
  let most = 0;
  const looking = keepLooking(
    async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise<void>((resolve) => begun.push(resolve));
      inside -= 1;
    },
    () => pauseMs,
  );
  return { looking, begun, most: () => most };
}

describe('keepLooking()', () => {
  it('looks once for all that ask at once, and never twice at a time', async () => {
    const { looking, begun, most } = watched(60_000);
    const first = [looking.now(), looking.now()];
    await sleep(1);
    expect(begun).toHaveLength(1);
    // What is under way may have seen what was there before this call.
    const later = [looking.now(), looking.now()];
    begun[0]?.();
    await Promise.all(first);
    await sleep(1);
    expect(begun).toHaveLength(2);
    begun[1]?.();
    await Promise.all(later);
    expect(most()).toBe(1);
    looking.stop();
  });

  it('looks again after a pause, until it is stopped', async () => {
    const { looking, begun } = watched(1);
    void looking.now();
    for (let times = 1; times <= 3; times += 1) {
      while (begun.length < times) await sleep(1);
      begun[times - 1]?.();
    }
    looking.stop();
    await sleep(20);
    const so = begun.length;
    begun.at(-1)?.();
    await sleep(20);
    expect(begun).toHaveLength(so);
  });
});

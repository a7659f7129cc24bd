import type { Turn } from '@pazabierta/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimit, MOST_CLIENTS } from '../src/create-rate-limit.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // To the library a time of 0 is none.
  vi.advanceTimersByTime(1);
});
afterEach(() => {
  vi.useRealTimers();
});

const limit = () => {
  const { count } = createRateLimit({ quota: 2, seconds: 60, addressHeader: null });
  return (remoteAddress: string) =>
    count(new Request('http://localhost/v1'), { incoming: { headers: {}, socket: { remoteAddress } } });
};

describe('what is counted of a client', () => {
  it('is said at once, and refused beyond the quota until the seconds are over', () => {
    const ask = limit();
    const turns: unknown[] = [];
    for (const wait of [0, 20_000, 30_500, 9_000]) {
      vi.advanceTimersByTime(wait);
      turns.push(ask('192.0.2.1'));
    }
    expect(turns).toEqual([
      { allowed: true, remaining: 1, reset: 60 },
      { allowed: true, remaining: 0, reset: 40 },
      { allowed: false, remaining: 0, reset: 10 },
      { allowed: false, remaining: 0, reset: 1 },
    ]);
  });

  it('begins anew once the seconds are over, however often it was refused', () => {
    const ask = limit();
    for (let times = 0; times < 5; times += 1) ask('192.0.2.1');
    vi.advanceTimersByTime(59_999);
    expect(ask('192.0.2.1')).toEqual({ allowed: false, remaining: 0, reset: 1 });
    vi.advanceTimersByTime(1);
    expect(ask('192.0.2.1')).toEqual({ allowed: true, remaining: 1, reset: 60 });
    vi.advanceTimersByTime(30_000);
    expect(ask('192.0.2.1')).toEqual({ allowed: true, remaining: 0, reset: 30 });
  });

  it('is never said to last longer than it does', () => {
    const ask = limit();
    // A sum of this time and a minute, less this time, is more than a minute.
    const time = 10000.0274;
    expect(time + 60_000 - time).toBeGreaterThan(60_000);
    vi.spyOn(performance, 'now').mockReturnValue(time);
    expect(ask('192.0.2.1')).toEqual({ allowed: true, remaining: 1, reset: 60 });
    vi.restoreAllMocks();
  });

  it('is not that of another', () => {
    const ask = limit();
    for (let times = 0; times < 3; times += 1) ask('192.0.2.1');
    expect(ask('192.0.2.2')).toEqual({ allowed: true, remaining: 1, reset: 60 });
  });

  it('is forgotten once it is over, though nobody asks again', () => {
    const ask = limit();
    ask('192.0.2.1');
    ask('192.0.2.2');
    expect(vi.getTimerCount()).toBe(2);
    vi.advanceTimersByTime(60_100);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes bounded memory: of too many clients, those who asked longest ago are counted anew', () => {
    const ask = limit();
    const addressOf = (at: number) => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`;
    ask(addressOf(0));
    ask(addressOf(1));
    for (let at = 2; at < MOST_CLIENTS; at += 1) ask(addressOf(at));
    const remaining = (at: number) => (ask(addressOf(at)) as Turn).remaining;
    expect(remaining(0)).toBe(0);
    ask(addressOf(MOST_CLIENTS));
    expect(remaining(0)).toBe(0);
    expect(remaining(1)).toBe(1);
    // One timer a client that is remembered, and the clock of them all.
    expect(vi.getTimerCount()).toBeLessThanOrEqual(MOST_CLIENTS + 1);
  });
});

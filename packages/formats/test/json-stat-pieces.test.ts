import { createJsonStatWriter } from '@pazabierta/formats/json-stat';
import type { Observation } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { likeObservation, observations, ofIndicator, options, toSeries, write } from './json-stat-lists.ts';

describe('the pieces of createJsonStatWriter()', () => {
  test('are the same bytes every time, in whatever pieces and order the figures of an indicator come', async () => {
    const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const text = toText(await write(observations));
    expect(toText(await write(observations))).toBe(text);
    const whole = createJsonStatWriter(options);
    expect([whole.begin(), ...whole.write(observations)].map(({ length }) => length)).toEqual([0]);
    expect([...whole.end()].map(toText).join('')).toBe(text);
    const networks = ofIndicator('mucpaz.networks');
    expect(toText(await write(networks.toReversed()))).toBe(toText(await write(networks)));
  });

  test('are small, and together what JSON.stringify writes in one step', async () => {
    const list = [...observations, ...toSeries(5000).toReversed()];
    const writer = createJsonStatWriter({ ...options, language: 'en' });
    const pieces = [...writer.write(list), ...writer.end()];
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
    const text = await new Blob(pieces).text();
    // Objects have their numbered members in order, however they were made.
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
  });

  test('are empty until nothing can fail any more, so that a problem can still be told in place of a document', () => {
    const networks = ofIndicator('mucpaz.networks');
    const twin = likeObservation(networks[0] as Observation, { id: 'made' });
    const writer = createJsonStatWriter(options);
    const pieces = [...writer.write([...ofIndicator('mucpaz.women'), ...networks, twin])];
    expect(() => {
      for (const piece of writer.end()) pieces.push(piece);
    }).toThrow(/^Cannot tell /);
    expect(pieces.length).toBeGreaterThan(0);
    for (const { length } of pieces) expect(length).toBe(0);
  });
});

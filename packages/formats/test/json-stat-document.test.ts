import { describe, expect, test } from 'vitest';
import { JsonStatDocument } from './json-stat-document.ts';
import { observations, ofIndicator, write } from './json-stat-lists.ts';
import { parseJsonStat } from './read-json-stat.ts';

describe('a document of createJsonStatWriter()', () => {
  test('is what the specification has, alone and in a collection', async () => {
    const lists = [observations, ofIndicator('mucpaz.municipalities'), [], ofIndicator('nap-1325.pillars')];
    for (const list of lists) {
      for (const language of ['es', 'en'] as const) {
        const document = parseJsonStat(await write(list, { language }));
        expect(JsonStatDocument.safeParse(document).error?.issues).toBeUndefined();
      }
    }
  });

  // biome-ignore lint/suspicious/noExplicitAny: a fault is made in any JSON.
  test.each<[string, (dataset: any) => void]>([
    ['a value too many', ({ value }) => value.push(1)],
    ['a text as a value', ({ value }) => value.fill('7')],
    ['a status of no cell', ({ status }) => Object.assign(status, { 99999: 'A' })],
    ['a status that is no text', ({ status }) => Object.assign(status, { 0: null })],
    ['a size that is wrong', ({ size }) => size.splice(1, 1, 1)],
    ['a size too few', ({ size }) => size.pop()],
    ['a dimension that is not described', ({ dimension }) => delete dimension.source],
    ['a dimension that is not named', ({ id, size }) => [id, size].map((each) => each.shift())],
    ['a role of no dimension', ({ role }) => role.geo.push('place')],
    ['a category without a label', ({ dimension }) => delete dimension.area.category.label['MX']],
    ['a category twice', ({ dimension }) => dimension.area.category.index.fill('MX')],
    ['a note of no category', ({ dimension }) => Object.assign(dimension.area.category.note, { X: ['x'] })],
    ['a metric without a unit', ({ dimension }) => delete dimension.indicator.category.unit],
    ['a date that is none', (dataset) => Object.assign(dataset, { updated: '2026' })],
    ['a name of our own', (dataset) => Object.assign(dataset, { release: '2026.2' })],
  ])('would not pass for what the specification has with %s', async (_, seed) => {
    const alone = parseJsonStat(await write(ofIndicator('mucpaz.municipalities')));
    seed(alone);
    expect(JsonStatDocument.safeParse(alone).success).toBe(false);
    const collection = parseJsonStat(
      await write([...ofIndicator('mucpaz.municipalities'), ...ofIndicator('mucpaz.women')]),
    );
    expect(JsonStatDocument.safeParse(collection).success).toBe(true);
    seed(collection.link.item[0]);
    expect(JsonStatDocument.safeParse(collection).success).toBe(false);
  });
});

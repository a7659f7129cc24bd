import { parseJson, toJson } from '@pazabierta/query';
import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
import type { Observation } from '@pazabierta/schema';
import { describe, expect, it } from 'vitest';
import { cutObservation } from '../src/cut-observation.ts';
import { toLikeness, toOwnParts } from '../src/own-parts.ts';
import { generatedObservations } from './generated-release.ts';

const observations = [
  ...CONTRACT_RELEASES.flatMap(({ items }) => items.observations),
  ...generatedObservations(40),
];
const like = (model: Observation) => toLikeness(parseJson(toJson(model)));
const frameOf = (item: Observation): string => cutObservation(toJson(item)).around.join('\n');

const whole = observations.find(
  ({ dimensions, quantity, asPrinted }) =>
    dimensions.area !== null && quantity !== null && asPrinted !== null,
);
if (whole?.quantity == null) throw new Error('No observation of the contract has all that is needed here');
const { quantity } = whole;
const ownOf = (item: unknown) => toOwnParts(item as Observation, like(whole));

describe('toOwnParts()', () => {
  it('gives of any two observations what cutting the JSON of the one gives, where both have one frame, and else nothing', () => {
    let alike = 0;
    for (const model of observations) {
      const [frame, likeness] = [frameOf(model), like(model)];
      for (const item of observations) {
        const isAlike = frameOf(item) === frame;
        if (isAlike) alike += 1;
        expect(toOwnParts(item, likeness)).toEqual(isAlike ? cutObservation(toJson(item)).own : null);
      }
    }
    expect(alike).toBeGreaterThan(observations.length);
  });

  it.each([
    ['other words', { ...whole, asPrinted: 'más de "cien" \\ mil\n\u{1f54a}\ud800' }],
    ['no word', { ...whole, asPrinted: '' }],
    ['a large number', { ...whole, quantity: { ...quantity, value: 1e21 } }],
    ['a small number', { ...whole, quantity: { ...quantity, value: 1.5e-7 } }],
    ['minus zero', { ...whole, quantity: { ...quantity, value: -0 } }],
    ['other contradicted figures', { ...whole, contradicts: ['one', 'other'] }],
  ])('gives what cutting its JSON gives of one with %s', (_, item) => {
    expect(ownOf(item)).toEqual(cutObservation(toJson(item)).own);
  });

  it.each([
    ['no figure', { ...whole, quantity: null }],
    ['no words', { ...whole, asPrinted: null }],
    ['no area', { ...whole, dimensions: { ...whole.dimensions, area: null } }],
    ['another resolution', { ...whole, quantity: { ...quantity, resolution: 5000 } }],
    ['a field more', { ...whole, more: null }],
    ['a field less', { ...whole, aliases: undefined }],
    ['a value that JSON leaves out', { ...whole, quantity: { ...quantity, more: undefined } }],
    ['an object in the place of a list', { ...whole, aliases: {} }],
    [
      'fields in another order',
      { ...whole, quantity: Object.fromEntries(Object.entries(quantity).reverse()) },
    ],
    ['an id that JSON does not write as it stands', { ...whole, id: 'a"b' }],
    [
      'an area that JSON does not write as it stands',
      { ...whole, dimensions: { ...whole.dimensions, area: 'ñ' } },
    ],
  ])('leaves one with %s to its JSON', (_, item) => {
    expect(ownOf(item)).toBeNull();
  });
});

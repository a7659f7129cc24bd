import type { CollectionItems, Link, LinkEnd } from '@pazabierta/schema';
import { format, type Step, type WalkOptions, walkLinks } from '@pazabierta/sdk/figures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFakePaz } from './fake-paz.ts';
import { readCollection } from './read-collection.ts';

const release = {
  instruments: readCollection('2026.2', 'instruments'),
  commitments: readCollection('2026.2', 'commitments'),
  indicators: readCollection('2026.2', 'indicators'),
  observations: readCollection('2026.2', 'observations'),
  institutions: readCollection('2026.2', 'institutions'),
  milestones: readCollection('2026.2', 'milestones'),
  links: readCollection('2026.2', 'links'),
  'code-lists': readCollection('2026.2', 'code-lists'),
};
const paz = createFakePaz(release);
const PREVENTION = { collection: 'commitments', id: 'nap-1325.pillar.prevention' } as const;
const PLAN = { collection: 'instruments', id: 'nap-1325' } as const;

async function walk(start: LinkEnd, options?: WalkOptions, from = paz): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const step of walkLinks(from, start, options)) steps.push(step);
  return steps;
}

/** A step as a line, indented by its depth: from where, by what and on what basis it was reached, and the figure that it is. */
function toLine({ depth, from, by, link, backward, again, ...step }: Step): string {
  const basis = link === null ? '' : ` (${link.basis})`;
  const way =
    from === null ? '' : `${from.item.id} ${backward ? '<-' : '-'}${by}${basis}${backward ? '-' : '->'} `;
  const figure =
    step.collection === 'observations' && step.item.quantity !== null
      ? `: ${format(step.item.quantity, 'en-US')}`
      : '';
  return `${'  '.repeat(depth)}${way}${step.item.id}${figure}${again ? ' (again)' : ''}`;
}

/** What tells two steps apart, without the steps before them. */
const toKey = ({ collection, item }: Step): string => `${collection}/${item.id}`;

describe('walkLinks()', () => {
  test('leads from the pillar of prevention by Mucpaz to its figures and its money', async () => {
    const steps = await walk(PREVENTION);
    await expect(`${steps.map(toLine).join('\n')}\n`).toMatchFileSnapshot(
      '__snapshots__/walk.prevention.txt',
    );
    const fortaseg = steps.find(({ item }) => item.id === 'mucpaz.investment.fortaseg.gasman-2021');
    const way: string[] = [];
    for (let step = fortaseg ?? null; step !== null; step = step.from) way.unshift(step.item.id);
    expect(way).toEqual([
      'nap-1325.pillar.prevention',
      'mucpaz',
      'mucpaz.investment',
      'mucpaz.investment.fortaseg.gasman-2021',
    ]);
  });

  test('leads from the plan to its four pillars and to both links that Mucpaz has with it', async () => {
    const steps = await walk(PLAN);
    expect(steps.filter(({ by }) => by === 'part').map(({ item }) => item.id)).toEqual([
      'nap-1325.pillar.participation',
      'nap-1325.pillar.prevention',
      'nap-1325.pillar.protection',
      'nap-1325.pillar.relief-and-recovery',
    ]);
    const mucpaz = steps.filter(
      ({ item, collection }) => collection === 'instruments' && item.id === 'mucpaz',
    );
    expect(mucpaz.map(({ link, again }) => [link?.type, link?.basis, again])).toEqual([
      ['implements', 'project', false],
      ['partOf', 'stated', true],
      ['alignedWith', 'project', true],
      ['alignedWith', 'project', true],
    ]);
  });

  test('gives of the money of a fund only the figures of that fund', async () => {
    const steps = await walk(PREVENTION);
    const money = steps.filter(({ from }) => from?.item.id === 'context.fund-money');
    expect(money.length).toBeGreaterThan(0);
    for (const step of money) {
      expect(step.collection === 'observations' && step.item.dimensions.fund).toBe('fortaseg');
    }
  });

  test('does not go on from what pays to what else it pays or is part of', async () => {
    const ids = (await walk(PREVENTION)).map(({ item }) => item.id);
    expect(ids).toContain('fasp');
    expect(ids).not.toContain('social-prevention-subprogramme');
    expect(ids).not.toContain('queretaro-community-networks-2018');
  });

  test('goes no further than it is told', async () => {
    const whole = await walk(PLAN);
    for (const depth of [0, 1, 2, 3]) {
      expect((await walk(PLAN, { depth })).map(toLine)).toEqual(
        whole.filter((step) => step.depth <= depth).map(toLine),
      );
    }
    await expect(walk(PLAN, { depth: 1.5 })).rejects.toThrow(RangeError);
    await expect(walk(PLAN, { depth: -1 })).rejects.toThrow(
      new RangeError('Cannot walk -1 steps: the depth must be a whole number of at least 0'),
    );
  });

  test('ends on any web of links, walks none twice, and comes to the same whatever order they are given in', async () => {
    const [instrument, link] = [release.instruments[0] ?? expect.fail(), release.links[0] ?? expect.fail()];
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const instruments = ids.map((id) => ({ ...instrument, id }));
    const end = fc.constantFrom(...ids).map((id): LinkEnd => ({ collection: 'instruments', id }));
    const type = fc.constantFrom<Link['type']>('implements', 'alignedWith', 'fundedBy', 'partOf', 'succeeds');
    const webs = fc
      .array(fc.record({ from: end, to: end, type }), { maxLength: 14 })
      .map((web) => web.map((each, index): Link => ({ ...link, ...each, id: `link-${index}` })));
    const lists = (links: readonly Link[]): { [Name in 'links']: readonly CollectionItems[Name][] } => ({
      links,
    });
    await fc.assert(
      fc.asyncProperty(webs, async (web) => {
        const world = { instruments, 'code-lists': release['code-lists'] };
        const start: LinkEnd = { collection: 'instruments', id: 'a' };
        const steps = await walk(start, { depth: 99 }, createFakePaz({ ...world, ...lists(web) }));
        const used = steps.flatMap(({ link: by }) => (by === null ? [] : [by.id]));
        expect(new Set(used).size).toBe(used.length);
        const fresh = steps.filter(({ again }) => !again).map(toKey);
        expect(new Set(fresh).size).toBe(fresh.length);
        expect(new Set(steps.map(toKey))).toEqual(new Set(fresh));
        const turned = await walk(
          start,
          { depth: 99 },
          createFakePaz({ ...world, ...lists(web.toReversed()) }),
        );
        expect(turned.map(toLine)).toEqual(steps.map(toLine));
      }),
    );
  });
});

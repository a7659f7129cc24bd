import { createHash } from 'node:crypto';
import type {
  Change,
  Collection,
  CollectionItems,
  Observation,
  Registration,
  Release,
} from '@pazabierta/schema';
import { diffItems, type Item } from '@pazabierta/schema/change';
import { catalogue } from './catalogue.ts';
import { mix } from './mix.ts';
import { type Revision, toObservation } from './observation.ts';
import { createLayout, type SyntheticPlace } from './place.ts';
import { SOURCES, supplement, supplementOf } from './sources.ts';

/** The form of the synthetic releases; it changes with them, so that databases built from others are not used again. */
export const SYNTHETIC_VERSION = 2;

/** How many observations the first release has, how many releases there are, and what share of the observations each later one changes. */
export interface SyntheticOptions {
  /** From 2,000 to 6,000,000. */
  readonly observations: number;
  /** From 1 to 9. */
  readonly releases: number;
  /** Above 0, at most 0.1. */
  readonly changedShare: number;
}

/** A release as it is loaded, but that its observations and changes are made while they are read, so that any number takes no memory. */
export interface SyntheticRelease {
  readonly release: Release;
  readonly registration: Registration;
  readonly items: {
    readonly [Name in Exclude<Collection, 'observations'>]: readonly CollectionItems[Name][];
  } & {
    readonly observations: Iterable<Observation>;
  };
  readonly changes: Iterable<Change>;
}

/**
 * Releases of synthetic municipal series, the same ones each time. They are made to measure speed and are never published: every title
 * says so, no source of theirs exists, and they are numbered in a year far away.
 *
 * @throws RangeError if an option is out of its range.
 */
export function syntheticReleases(options: SyntheticOptions): SyntheticRelease[] {
  const { observations, releases, changedShare } = options;
  if (!Number.isInteger(releases) || releases < 1 || releases > 9)
    throw new RangeError(`Releases must be a whole number from 1 to 9: ${releases}`);
  if (!(changedShare > 0 && changedShare <= 0.1))
    throw new RangeError(`Changed share must be above 0 and at most 0.1: ${changedShare}`);
  const steps = createSteps(observations, Math.round(1 / changedShare));
  const numbers = Array.from({ length: releases }, (_, index) => index + 1);
  const ids = numbers.map((number) => `2099.${number}`);
  return numbers.map((number) => {
    const id = ids[number - 1] as string;
    const sources = [...SOURCES, ...ids.slice(1, number).map(supplement)];
    const items = { ...catalogue, sources, observations: iterable(() => steps.observationsAt(number)) };
    const digest = createHash('sha256')
      .update(JSON.stringify([SYNTHETIC_VERSION, options, id]))
      .digest('hex');
    const rows = (collection: string): number =>
      collection === 'observations' ? steps.countAt(number) : items[collection as 'sources'].length;
    return {
      release: {
        formatVersion: 1,
        schemaVersion: 1,
        id,
        issued: `2099-0${number}-01`,
        previous: ids[number - 2] ?? null,
        title: { es: `Datos sintéticos ${number}`, en: `Synthetic data ${number}` },
        description: {
          es: 'Series municipales sintéticas para medir la velocidad. Ninguna cifra es verdadera.',
          en: 'Synthetic municipal series for measuring speed. No figure is true.',
        },
        additions: number === 1 ? null : ADDED,
        license: 'CC-BY-4.0',
        sources: sources.map((source) => ({ id: source.id, accessed: null })),
        inputsSha256: digest,
        files: Object.keys(items)
          .sort()
          .map((collection) => ({
            name: `${collection}.json`,
            mediaType: 'application/json',
            bytes: 0,
            rows: rows(collection),
            sha256: digest,
          })),
        digest,
        status: 'published',
      },
      registration: { id, digest, doi: null, notices: [], suppressions: [] },
      items,
      changes: iterable(() => (number === 1 ? [][Symbol.iterator]() : steps.changesAt(number, id))),
    };
  });
}

const ADDED = { es: 'Cifras sintéticas añadidas.', en: 'Synthetic figures that were added.' };
const REASONS = {
  added: ADDED,
  removed: { es: 'Cifra sintética retirada.', en: 'A synthetic figure that went.' },
  revised: { es: 'Cifra sintética revisada.', en: 'A synthetic figure that was revised.' },
  relabelled: { es: 'Nota sintética cambiada.', en: 'A synthetic note that was changed.' },
} as const;

/** What a release does at a place: it changes its figure, takes it away, or adds another after it. */
type Step = Revision | 'removed' | 'added';

interface Steps {
  readonly countAt: (release: number) => number;
  readonly observationsAt: (release: number) => Iterator<Observation>;
  readonly changesAt: (release: number, id: string) => Iterator<Change>;
}

/** The steps of the releases: of every `period` places each release changes one, and none is changed twice. */
function createSteps(observations: number, period: number): Steps {
  const layout = createLayout(observations);

  /** The release that changes a place, were there so many. */
  const releaseOf = (rank: number): number => (rank % period) + 2;
  const stepAt = (place: SyntheticPlace): Step => {
    const chance = mix(place.rank, 4) % 20;
    if (chance >= 18) return 'noted';
    // What rivals it would otherwise name a figure that is not there, or come in another order.
    if (place.rival !== null || chance < 14) return 'revised';
    return chance < 16 ? 'removed' : 'added';
  };
  const additionAt = (place: SyntheticPlace, release: number): Observation =>
    toObservation(
      { ...place, source: supplementOf(`2099.${release}`), rank: place.rank + observations },
      null,
    );

  function* observationsAt(release: number): Generator<Observation> {
    for (let rank = 0; rank < observations; rank += 1) {
      const place = layout(rank);
      const changedBy = releaseOf(rank);
      const step = changedBy <= release ? stepAt(place) : null;
      if (step === 'added') {
        yield toObservation(place, null);
        yield additionAt(place, changedBy);
      } else if (step !== 'removed') yield toObservation(place, step);
    }
  }

  function* changesAt(release: number, id: string): Generator<Change> {
    for (let rank = release - 2; rank < observations; rank += period) {
      const place = layout(rank);
      const step = stepAt(place);
      const before = step === 'added' ? null : toObservation(place, null);
      const after =
        step === 'added'
          ? additionAt(place, release)
          : step === 'removed'
            ? null
            : toObservation(place, step);
      yield* toChanges(id, before, after);
    }
    const source = supplement(id);
    yield {
      kind: 'added',
      collection: 'sources',
      id: source.id,
      dataset: null,
      indicator: null,
      field: null,
      before: null,
      after: source,
      reasons: [{ release: id, kind: 'added', reason: ADDED }],
      citation: { source: source.id, locator: null, attributedTo: null, version: null, via: null },
    };
  }

  function countAt(release: number): number {
    let count = observations;
    for (let changedBy = 2; changedBy <= release; changedBy += 1) {
      for (let rank = changedBy - 2; rank < observations; rank += period) {
        const step = stepAt(layout(rank));
        if (step === 'added') count += 1;
        if (step === 'removed') count -= 1;
      }
    }
    return count;
  }

  return { countAt, observationsAt, changesAt };
}

function toChanges(release: string, before: Observation | null, after: Observation | null): Change[] {
  const item = (after ?? before) as Observation;
  const [old, now] = before && after ? [changeable(before), changeable(after)] : [before, after];
  return diffItems(old as Item | null, now as Item | null).map((cell) => {
    const kind =
      before === null
        ? 'added'
        : after === null
          ? 'removed'
          : cell.field === 'note'
            ? 'relabelled'
            : 'revised';
    return {
      kind,
      collection: 'observations',
      id: item.id,
      dataset: item.dataset,
      indicator: item.indicator,
      field: cell.field,
      before: cell.before as Change['before'],
      after: cell.after as Change['after'],
      reasons: [{ release, kind, reason: REASONS[kind] }],
      citation: item.citation,
    };
  });
}

/** The fields that a release may change; comparing the others takes longer than making the figures does. */
function changeable({ asPrinted, bounds, note, quantity }: Observation): Item {
  return { asPrinted, bounds, note, quantity };
}

function iterable<Value>(start: () => Iterator<Value>): Iterable<Value> {
  return { [Symbol.iterator]: start };
}

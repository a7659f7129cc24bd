import type {
  Change,
  CheckedFigure,
  Label,
  Observation,
  Quantity,
  QuotedFigure,
  Tombstone,
} from '@pazabierta/schema';
import { diffItems, type Item } from '@pazabierta/schema/change';
import { everyChange } from '../changes-question.ts';
import { parseJson } from '../json-text.ts';
import type { Questions } from '../questions.ts';
import { toMessage, toMissing, toNoRelease } from './checked-figure-messages.ts';
import { findNearestObservation } from './find-nearest-observation.ts';
import { findTombstone } from './find-tombstone.ts';
import { listChanges } from './list-changes.ts';
import { findDerivedValue } from './to-investments.ts';

/** The most unknown figures of one request for which the nearest id is looked up, since each look-up is a search. */
const MOST_LOOKED_UP = 50;

/** What makes a figure: another note or another translation leaves it what it was. */
const OF_THE_FIGURE = new Set(['quantity', 'absence', 'unit', 'dimensions', 'status', 'indicator']);

/** A figure as one release gives it: what it is, and the observations whose changes are its own. */
interface Figure {
  readonly id: string;
  readonly label: Label | null;
  readonly quantity: Quantity | null;
  readonly item: Item;
  readonly from: readonly string[];
}

/**
 * What became of figures that were quoted from a release: each against the newest published release, or against a draft where it was quoted
 * from one. Observations and the values derived from them can be quoted.
 */
export async function checkFigures(
  questions: Questions,
  quoted: readonly QuotedFigure[],
): Promise<CheckedFigure[]> {
  const releases = await questions.releases();
  const ids = releases.map(({ id }) => id);
  const usual = (releases.findLast(({ status }) => status === 'published') ?? releases.at(-1))?.id ?? '';
  const newestFor = (release: string): string =>
    ids.indexOf(release) > ids.indexOf(usual) ? release : usual;
  const found: Found[] = [];
  for (const figure of quoted) {
    const then = ids.includes(figure.release) ? await findFigure(questions, figure.id, figure.release) : null;
    const now = then === null ? null : await findFigure(questions, figure.id, newestFor(figure.release));
    found.push({ quoted: figure, then, now });
  }
  const changesOf = await findChanges(questions, found, newestFor);
  let lookedUp = 0;
  const checked: CheckedFigure[] = [];
  for (const { quoted: figure, then, now } of found) {
    const newest = newestFor(figure.release);
    if (then === null) {
      lookedUp += 1;
      checked.push(await toUnknown(questions, figure, ids, newest, lookedUp <= MOST_LOOKED_UP));
      continue;
    }
    const tombstone = now === null ? await findTombstone(questions, 'observations', figure.id, newest) : null;
    checked.push(toChecked(figure, then, now, tombstone, changesOf(figure.release, [then, now])));
  }
  return checked;
}

/** A quoted figure as its release gave it and as the newest one gives it. */
interface Found {
  readonly quoted: QuotedFigure;
  readonly then: Figure | null;
  readonly now: Figure | null;
}

async function findFigure(questions: Questions, id: string, release: string): Promise<Figure | null> {
  const text = await questions.get('observations', id, release);
  if (text !== null) {
    const observation: Observation = parseJson(text);
    const indicator = await questions.get('indicators', observation.indicator, release);
    return {
      id: observation.id,
      label: indicator && parseJson(indicator).label,
      quantity: observation.quantity,
      item: { ...observation },
      from: [observation.id],
    };
  }
  const derived = await findDerivedValue(questions, id, release);
  if (derived === null) return null;
  return {
    id: derived.id,
    label: derived.label,
    quantity: derived.quantity,
    item: { ...derived },
    from: derived.provenance.from,
  };
}

/** Every cell that changed of the observations that some figures rest on, under their ids then and now: one question for each quoted release. */
async function findChanges(
  questions: Questions,
  found: readonly Found[],
  newestFor: (release: string) => string,
): Promise<(release: string, figures: readonly (Figure | null)[]) => Change[]> {
  const asked = new Map<string, Set<string>>();
  for (const { quoted, then, now } of found) {
    const newest = newestFor(quoted.release);
    if (then === null || newest === quoted.release) continue;
    const ids = asked.get(quoted.release) ?? new Set<string>();
    asked.set(quoted.release, ids);
    for (const id of [...then.from, ...(now?.from ?? [])]) ids.add(id);
  }
  const changes = new Map<string, Change[]>();
  for (const [release, ids] of asked) {
    const question = {
      ...everyChange(newestFor(release), release),
      collections: ['observations' as const],
      ids: [...ids],
    };
    for await (const change of listChanges(questions, question)) {
      const key = `${release} ${change.id}`;
      const own = changes.get(key);
      if (own === undefined) changes.set(key, [change]);
      else own.push(change);
    }
  }
  return (release, figures) => {
    const ids = new Set(figures.flatMap((figure) => figure?.from ?? []));
    return [...ids].flatMap((id) => changes.get(`${release} ${id}`) ?? []);
  };
}

function toChecked(
  quoted: QuotedFigure,
  then: Figure,
  now: Figure | null,
  tombstone: Tombstone | null,
  changes: readonly Change[],
): CheckedFigure {
  const matches = quoted.value === null ? null : isQuoted(then.quantity, quoted.value);
  const differs =
    now === null || diffItems(then.item, now.item).some(({ field }) => OF_THE_FIGURE.has(field ?? ''));
  const state = now === null ? 'withdrawn' : differs ? 'changed' : 'unchanged';
  const last = changes
    .filter(({ field }) => field === null || OF_THE_FIGURE.has(field))
    .flatMap(({ reasons }) => reasons.map(({ release }) => release))
    .at(-1);
  const since = state === 'unchanged' ? null : (tombstone?.since ?? last ?? null);
  const beside = changes.some(({ field }) => field !== null && !OF_THE_FIGURE.has(field));
  return {
    quoted,
    label: (now ?? then).label,
    state,
    matches,
    id: now?.id ?? null,
    from: then.quantity,
    to: now?.quantity ?? null,
    since,
    changes: [...changes],
    nearest: null,
    message: toMessage(quoted, { state, since, matches, tombstone, beside }),
  };
}

/** Whether a number is the one that a quantity gives, or the other end of a range. */
function isQuoted(quantity: Quantity | null, value: number): boolean {
  return quantity !== null && (quantity.value === value || quantity.upper === value);
}

async function toUnknown(
  questions: Questions,
  quoted: QuotedFigure,
  releases: readonly string[],
  newest: string,
  isLookedUp: boolean,
): Promise<CheckedFigure> {
  const { id, release } = quoted;
  const isRelease = releases.includes(release);
  const elsewhere = (await questions.versions('observations', id))[0];
  const nearest =
    elsewhere !== undefined
      ? parseJson(elsewhere.item).id
      : isLookedUp
        ? await findNearestObservation(questions, id, isRelease ? release : newest)
        : null;
  return {
    quoted,
    label: null,
    state: 'unknown',
    matches: null,
    id: null,
    from: null,
    to: null,
    since: null,
    changes: [],
    nearest,
    message: isRelease
      ? toMissing(id, release, elsewhere?.since ?? null, nearest)
      : toNoRelease(release, releases),
  };
}

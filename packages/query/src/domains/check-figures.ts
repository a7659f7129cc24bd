import type { Change, CheckedFigure, Quantity, QuotedFigure, Tombstone } from '@pazabierta/schema';
import { diffItems } from '@pazabierta/schema/change';
import { everyChange } from '../changes-question.ts';
import { toMissing } from '../missing-message.ts';
import { toUsualRelease } from '../parse-release.ts';
import type { Questions } from '../questions.ts';
import { remember } from '../remember.ts';
import { toMessage, toNoRelease } from './checked-figure-messages.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { type Figure, findFigure } from './find-figure.ts';
import { findNearestObservation } from './find-nearest-observation.ts';
import { findTombstone } from './find-tombstone.ts';
import { listChanges } from './list-changes.ts';

/** The most unknown figures of one request for which the nearest id is looked up, since each look-up is a search. */
const MOST_LOOKED_UP = 50;

/** What makes a figure: another note or another translation leaves it what it was. */
const OF_THE_FIGURE = new Set(['quantity', 'absence', 'unit', 'dimensions', 'status', 'indicator']);

/**
 * What became of figures that were quoted from a release: each against the newest published release, or against a draft where it was quoted
 * from one. Observations and the values derived from them can be quoted.
 *
 * @returns one for each quoted figure, in that order; of more than 50 that no release knows, the nearest id of the first 50.
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { checkFigures } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const quoted = { id: 'mucpaz.networks.fortaseg.gasman-2021', release: '2026.1', value: 271 };
 * const [checked] = await checkFigures(questions, [quoted]);
 * [checked?.state, checked?.matches, checked?.from?.quantity?.value]; // ['unchanged', false, 217]
 * ```
 */
export async function checkFigures(
  questions: Questions,
  quoted: readonly QuotedFigure[],
): Promise<CheckedFigure[]> {
  const releases = await questions.releases();
  const ids = releases.map(({ id }) => id);
  const usual = toUsualRelease(releases).id;
  // The same figure may be quoted often, and from several releases.
  const known = remember(async (key: string): Promise<Figure | null> => {
    const [id = '', release = ''] = key.split(' ');
    return ids.includes(release) ? findFigure(questions, id, release) : null;
  });
  const newestFor = (release: string): string =>
    ids.indexOf(release) > ids.indexOf(usual) ? release : usual;
  const found: Found[] = [];
  for (const figure of quoted) {
    const then = await known(`${figure.id} ${figure.release}`);
    const now = then === null ? null : await known(`${figure.id} ${newestFor(figure.release)}`);
    found.push({ quoted: figure, then, now });
  }
  const changesOf = await findChanges(questions, found, newestFor);
  let lookedUp = 0;
  const checked: CheckedFigure[] = [];
  for (const { quoted: figure, then, now } of found) {
    const newest = newestFor(figure.release);
    if (then === null) {
      const hidden = await findTombstone(questions, 'observations', figure.id, newest);
      if (hidden?.kind === 'suppressed') {
        checked.push(toHidden(figure, hidden));
        continue;
      }
      lookedUp += 1;
      checked.push(await toUnknown(questions, figure, ids, newest, lookedUp <= MOST_LOOKED_UP));
      continue;
    }
    const tombstone = now === null ? await findTombstone(questions, 'observations', figure.id, newest) : null;
    checked.push(
      toChecked(figure, {
        then,
        now,
        tombstone,
        changes: changesOf(figure.release, [then, now]),
        ids,
        isDraft: releases.some(({ id, status }) => id === figure.release && status === 'draft'),
      }),
    );
  }
  return checked;
}

/** A quoted figure as its release gave it and as the newest one gives it. */
interface Found {
  readonly quoted: QuotedFigure;
  readonly then: Figure | null;
  readonly now: Figure | null;
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

/** What was found of a figure that its release has. */
interface Compared {
  readonly then: Figure;
  readonly now: Figure | null;
  readonly tombstone: Tombstone | null;
  readonly changes: readonly Change[];
  /** The ids of the releases, oldest first. */
  readonly ids: readonly string[];
  readonly isDraft: boolean;
}

function toChecked(
  quoted: QuotedFigure,
  { then, now, tombstone, changes, ids, isDraft }: Compared,
): CheckedFigure {
  const matches = quoted.value === null ? null : isQuoted(then.stated.quantity, quoted.value);
  const differs =
    now === null || diffItems(then.item, now.item).some(({ field }) => OF_THE_FIGURE.has(field ?? ''));
  const state = now === null ? 'withdrawn' : differs ? 'changed' : 'unchanged';
  const changedIn = new Set(
    changes
      .filter(({ field }) => field === null || OF_THE_FIGURE.has(field))
      .flatMap(({ reasons }) => reasons.map(({ release }) => release)),
  );
  const last = ids.findLast((id) => changedIn.has(id));
  const since = state === 'unchanged' ? null : (tombstone?.since ?? last ?? null);
  const beside = changes.some(({ field }) => field !== null && !OF_THE_FIGURE.has(field));
  return {
    quoted,
    label: (now ?? then).label,
    state,
    matches,
    id: now?.id ?? null,
    from: then.stated,
    to: now?.stated ?? null,
    since,
    changes: [...changes],
    nearest: null,
    message: toMessage(quoted, { state, since, matches, tombstone, beside, isDraft }),
  };
}

/** Whether a number is the one that a quantity gives, or the other end of a range. */
function isQuoted(quantity: Quantity | null, value: number): boolean {
  return quantity !== null && (quantity.value === value || quantity.upper === value);
}

/** What is said of a figure of which nothing can be said. */
const UNKNOWN = {
  label: null,
  matches: null,
  id: null,
  from: null,
  to: null,
  since: null,
  changes: [],
  nearest: null,
};

/** A figure that may no longer be shown: neither what it was nor what changed of it. */
function toHidden(quoted: QuotedFigure, tombstone: Tombstone): CheckedFigure {
  const { since } = tombstone;
  return {
    ...UNKNOWN,
    quoted,
    state: 'withdrawn',
    since,
    message: toMessage(quoted, {
      state: 'withdrawn',
      since,
      matches: null,
      tombstone,
      beside: false,
      isDraft: false,
    }),
  };
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
  const elsewhere = await findElsewhere(questions, { collection: 'observations', id, release }, releases);
  const near = async () =>
    isLookedUp ? findNearestObservation(questions, id, isRelease ? release : newest) : null;
  const nearest = elsewhere?.id ?? (await near());
  return {
    ...UNKNOWN,
    quoted,
    state: 'unknown',
    nearest,
    message: isRelease ? toMissing(id, release, elsewhere, nearest) : toNoRelease(release, releases),
  };
}

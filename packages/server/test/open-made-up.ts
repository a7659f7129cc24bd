import { createHash } from 'node:crypto';
import { createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { type ReleaseContent, readReleases, releasesFolder } from '@pazabierta/dataset';
import { contractChanges } from '@pazabierta/query/contract';
import type { Change, ChangeKind, Distribution, Label, Observation, Suppression } from '@pazabierta/schema';
import { createApp } from '../src/index.ts';
import { mustAnswer } from './must-answer.ts';

/*
 * Three releases in which everything happens that can happen to a figure. The first is the real one; the other two are made up, and their
 * numbers begin with 2999 so that nobody takes them for data.
 */

export const FIRST = '2026.1';
export const SECOND = '2999.1';
export const THIRD = '2999.2';

export const CORRECTED = 'mucpaz.investment.fasp.gasman-2021';
export const GONE_AND_BACK = 'mucpaz.networks.fasp.gasman-2021';
export const NOTED = 'mucpaz.investment.fortaseg.gasman-2021';

/** What the tests read of an answer. */
export interface Answer<Data> {
  readonly data: Data;
  readonly page: { readonly total: number; readonly complete: boolean; readonly next: string | null };
  readonly since: { readonly id: string } | null;
  readonly release: { readonly id: string; readonly pinned: boolean };
  readonly notes: readonly Label[];
  readonly links: { readonly status: string };
  readonly time: unknown;
}

/** The ids of what is withdrawn and of what is renamed follow from what the first release has. */
export interface MadeUp {
  readonly app: ReturnType<typeof createApp>;
  /** Asks for an answer that must succeed. */
  readonly ask: <Data>(path: string) => Promise<Answer<Data>>;
  readonly close: () => void;
  readonly withdrawn: string;
  readonly renamed: string;
  readonly renamedTo: string;
}

export const REASONS: Readonly<Record<ChangeKind, Label>> = {
  added: { es: 'Se leyó otra fuente.', en: 'Another source was read.' },
  removed: { es: 'Lo dice ahora otra cosa.', en: 'Another thing says it now.' },
  revised: { es: 'La fuente lo cambió.', en: 'The source changed it.' },
  corrected: { es: 'Se había copiado mal.', en: 'It was copied wrongly.' },
  relabelled: { es: 'Se explica mejor.', en: 'It is explained better.' },
  withdrawn: { es: 'La fuente se desdijo.', en: 'The source took it back.' },
};

/** The kind of each change, by what is done below. */
function kindOf({ id, field, before, after }: Change, withdrawn: string): ChangeKind {
  if (before === null && field === null) return 'added';
  if (after === null && field === null) return id === withdrawn ? 'withdrawn' : 'removed';
  if (id === CORRECTED) return 'corrected';
  return id === GONE_AND_BACK ? 'revised' : 'relabelled';
}

function toContent(
  first: ReleaseContent,
  id: string,
  items: ReleaseContent['items'],
  before: ReleaseContent['items'],
  withdrawn: string,
): ReleaseContent {
  const previous = id === SECOND ? FIRST : SECOND;
  const changes = contractChanges(before, items, id).map((change): Change => {
    const kind = kindOf(change, withdrawn);
    return { ...change, kind, reasons: [{ release: id, kind, reason: REASONS[kind] }] };
  });
  return {
    release: {
      ...first.release,
      files: first.release.files.map((file) => describe(id, file)),
      id,
      previous,
      issued: id === SECOND ? '2999-01-01' : '2999-06-01',
      status: 'published',
      digest: id.slice(-1).repeat(64),
    },
    registration: { id, digest: id.slice(-1).repeat(64), doi: null, notices: [], suppressions: [] },
    items,
    changes,
  };
}

/** What a manifest says of a file that holds its own name. */
function describe(release: string, file: Distribution): Distribution {
  const content = Buffer.from(`${release} ${file.name}`);
  return { ...file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Opens the app over the three releases, with what the first suppresses, and the last published or still a draft. */
export async function openMadeUp(
  suppressions: readonly Suppression[] = [],
  last: 'published' | 'draft' = 'published',
): Promise<MadeUp> {
  const [real] = await readReleases(releasesFolder);
  if (real === undefined) throw new Error('There is no release');
  const first: ReleaseContent = {
    ...real,
    release: {
      ...real.release,
      files: real.release.files.map((file) => describe(FIRST, file)),
      status: 'published',
    },
    registration: {
      ...real.registration,
      digest: real.release.digest,
      doi: '10.5281/zenodo.0000000',
      notices: [
        { date: '2999-01-02', release: null, text: { es: 'Un aviso inventado', en: 'A made-up notice' } },
      ],
      suppressions: [...suppressions],
    },
  };
  const figures = first.items.observations.filter(
    ({ id, quantity }) => quantity !== null && ![CORRECTED, GONE_AND_BACK, NOTED].includes(id),
  );
  const [withdrawn, renamed] = figures.map(({ id }) => id) as [string, string];
  const renamedTo = `${renamed}.new-name`;

  const change = (observation: Observation, edition: typeof SECOND | typeof THIRD): Observation[] => {
    const { id, quantity } = observation;
    if (id === withdrawn) return [];
    if (id === renamed) return [{ ...observation, id: renamedTo, aliases: [renamed] }];
    if (quantity !== null && id === CORRECTED) {
      return [{ ...observation, quantity: { ...quantity, value: 9_500_000 } }];
    }
    if (quantity !== null && id === GONE_AND_BACK && edition === SECOND) {
      return [{ ...observation, quantity: { ...quantity, value: 41 } }];
    }
    return [id === NOTED ? { ...observation, note: { es: 'Otra nota', en: 'Another note' } } : observation];
  };
  const itemsOf = (edition: typeof SECOND | typeof THIRD): ReleaseContent['items'] => ({
    ...first.items,
    observations: first.items.observations
      .flatMap((observation) => change(observation, edition))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    'code-lists': first.items['code-lists'].map((list) => ({
      ...list,
      codes: list.codes.map((code) => ({
        ...code,
        aliases: code.id === 'MX' ? ['MEX'] : [],
        successors: list.id === 'funds' && code.id === 'fortaseg' ? ['fasp'] : code.successors,
      })),
    })),
  });
  const [second, third] = [itemsOf(SECOND), itemsOf(THIRD)];
  const newest = toContent(first, THIRD, third, second, withdrawn);
  const client = createClient({ url: ':memory:' });
  await loadReleases(client, [
    first,
    toContent(first, SECOND, second, first.items, withdrawn),
    { ...newest, release: { ...newest.release, status: last } },
  ]);
  const app = createApp({
    questions: createQuestions(client),
    reportUrl: 'https://example.org/report',
    // What the files hold does not matter here: those of the made-up releases are described by their content.
    readReleaseFile: async (release, name) => new Blob([`${release} ${name}`]).stream(),
    onFailure: (error) => {
      throw error;
    },
  });
  const ask = async <Data>(path: string): Promise<Answer<Data>> =>
    JSON.parse(await (await mustAnswer(app, path)).text());
  return { app, ask, close: () => client.close(), withdrawn, renamed, renamedTo };
}

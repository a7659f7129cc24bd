import type { ReleaseContent } from '@pazabierta/dataset';
import {
  everyChange,
  everything,
  findCoverage,
  findDerivedValue,
  listChanges,
  listItems,
  type Questions,
} from '@pazabierta/query';
import type {
  Change,
  CodeList,
  Coverage,
  Dataset,
  DerivedValue,
  Erratum,
  Indicator,
  Instrument,
  Observation,
  Release,
  Source,
} from '@pazabierta/schema';
import { createEmbedded, createMemoryQuestions } from '@pazabierta/sdk/embedded';

/** What one release changed of the release before it. */
export interface ReleaseChanges {
  readonly release: Release;
  /** The release before; `null` for the first. */
  readonly since: Release | null;
  readonly changes: readonly Change[];
  /** Every figure and every absence that the release has. */
  readonly observations: readonly Observation[];
}

/** Everything that the codebook tells, as the newest published release has it. */
export interface Codebook {
  readonly release: Release;
  /** The DOI of the release; `null` where it has none. */
  readonly doi: string | null;
  readonly datasets: readonly Dataset[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly codeLists: readonly CodeList[];
  readonly errata: readonly Erratum[];
  readonly instruments: readonly Instrument[];
  /** How much is published of what an instrument declares, by the id of the instrument. */
  readonly coverage: ReadonlyMap<string, readonly Coverage[]>;
  /** What is computed from an observation, by the id of the observation. */
  readonly derived: ReadonlyMap<string, DerivedValue>;
  /** Newest first, up to the release that is told. */
  readonly history: readonly ReleaseChanges[];
}

/** Asks the data in memory for everything that the codebook tells. */
export async function readCodebook(contents: readonly ReleaseContent[]): Promise<Codebook> {
  const paz = createEmbedded({ contents });
  const questions = createMemoryQuestions(contents);
  const release = await paz.release();
  const instruments = await paz.collect('instruments');
  const observations = await paz.collect('observations');
  const coverage = new Map<string, readonly Coverage[]>();
  for (const instrument of instruments.filter(({ declares }) => declares.length > 0))
    coverage.set(instrument.id, await findCoverage(questions, instrument, release.id));
  const derived = new Map<string, DerivedValue>();
  for (const { id } of observations) {
    const value = await findDerivedValue(questions, `${id}.per-network`, release.id);
    if (value !== null) derived.set(id, value);
  }
  return {
    release,
    doi: (await questions.registration(release.id)).doi,
    datasets: await paz.collect('datasets'),
    indicators: await paz.collect('indicators'),
    observations,
    sources: await paz.collect('sources'),
    codeLists: await paz.collect('code-lists'),
    errata: await paz.collect('errata'),
    instruments,
    coverage,
    derived,
    history: await readHistory(questions, release.id),
  };
}

async function readHistory(questions: Questions, newest: string): Promise<ReleaseChanges[]> {
  const all = await questions.releases();
  const releases = all.slice(0, all.findIndex(({ id }) => id === newest) + 1);
  const history: ReleaseChanges[] = [];
  for (const [index, release] of releases.entries()) {
    const since = releases[index - 1] ?? null;
    const changes: Change[] = [];
    if (since !== null)
      for await (const change of listChanges(questions, everyChange(release.id, since.id)))
        changes.push(change);
    const observations = await listItems(questions, everything('observations', release.id));
    history.unshift({ release, since, changes, observations });
  }
  return history;
}

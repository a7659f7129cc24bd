import JSONstat, { type Dataset } from 'jsonstat-toolkit';

/** A cell as another reader finds it. */
export interface ReadCell {
  /** The category in each dimension. */
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly status: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A dataset as another reader finds it, with all its cells. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly cells: readonly ReadCell[];
}

/** The JSON value that a writer wrote. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into it as into any JSON.
export function parseJsonStat(bytes: Uint8Array): any {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Reads a document with a reader that is not of the writer's making. */
export function readJsonStat(bytes: Uint8Array): readonly ReadDataset[] {
  return JSONstat(parseJsonStat(bytes))
    .Dataset()
    .map((dataset) => {
      const details = dataset.extension['cells'] as Readonly<Record<number, ReadCell['details']>>;
      const cells = dataset.Unflatten((coordinates, { value, status }, index) => ({
        codes: { ...coordinates },
        value,
        status,
        details: details[index] ?? {},
      }));
      return { dataset, cells };
    });
}

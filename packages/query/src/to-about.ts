import type { Dataset, Indicator, Label, Observation } from '@pazabierta/schema';

/** What a figure is about, as it is searched: the label of its indicator and the title of its dataset, in the same release. */
export type About = (observation: Pick<Observation, 'indicator' | 'dataset'>) => readonly Label[];

/** What the figures of a release are about, from its indicators and datasets. */
export function toAbout(indicators: readonly Indicator[], datasets: readonly Dataset[]): About {
  const labels = new Map(indicators.map(({ id, label }) => [id, label]));
  const titles = new Map(datasets.map(({ id, title }) => [id, title]));
  return ({ indicator, dataset }) =>
    [labels.get(indicator), titles.get(dataset)].filter((label) => label !== undefined);
}

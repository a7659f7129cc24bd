import type { Dataset, Indicator, Label, Observation } from '@pazabierta/schema';

/**
 * What a figure is about, as it is searched: the label of its indicator and the title of its dataset, in the same release.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { type About, toAbout } from '@pazabierta/query';
 *
 * const about: About = toAbout(items.indicators, items.datasets);
 * about({ indicator: 'mucpaz.networks', dataset: 'mucpaz' })[0]?.es; // 'Redes constituidas'
 * ```
 */
export type About = (observation: Pick<Observation, 'indicator' | 'dataset'>) => readonly Label[];

/**
 * What the figures of a release are about, from its indicators and datasets.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { toAbout } from '@pazabierta/query';
 *
 * const about = toAbout(items.indicators, items.datasets);
 * about({ indicator: 'mucpaz.networks', dataset: 'mucpaz' }).map(({ en }) => en);
 * // ['Networks set up', 'Women Peacebuilders networks (Mucpaz)']
 * ```
 */
export function toAbout(
  indicators: readonly Pick<Indicator, 'id' | 'label'>[],
  datasets: readonly Pick<Dataset, 'id' | 'title'>[],
): About {
  const labels = new Map(indicators.map(({ id, label }) => [id, label]));
  const titles = new Map(datasets.map(({ id, title }) => [id, title]));
  return ({ indicator, dataset }) =>
    [labels.get(indicator), titles.get(dataset)].filter((label) => label !== undefined);
}

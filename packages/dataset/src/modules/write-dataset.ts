import type { Indicator, Observation } from '@pazabierta/schema';
import { toCanonicalJson } from '../build/to-canonical-json.ts';
import type { ReleaseContent } from '../release/read-release.ts';
import type { ModuleFile } from './module-file.ts';
import { toCodeTypes } from './to-code-types.ts';
import { toConstants } from './to-constants.ts';
import { toModule } from './to-module.ts';

/**
 * The modules of one dataset in one release: its series without their notes, the same series complete, and the sources that they cite.
 *
 * The notes, in both languages, are about half of the whole. So they are apart, and one indicator stays below 2 KiB.
 */
export function writeDataset({ release, items }: ReleaseContent, dataset: string): ModuleFile[] {
  const observations = items.observations.filter((each) => each.dataset === dataset);
  const series = toConstants(items.indicators.filter((each) => each.dataset === dataset)).map(
    ([name, indicator]): NamedSeries => ({
      name,
      indicator,
      observations: observations.filter((each) => each.indicator === indicator.id),
    }),
  );
  const cited = new Set(observations.flatMap(listSources));
  const sources = toConstants(items.sources.filter(({ id }) => cited.has(id)));
  const path = `${release.id}/${dataset}`;
  return [
    ...toModule(path, {
      code: [
        `import { freeze } from '../../runtime/freeze.js';`,
        ...series.map((each) => toOutline(release.id, each)),
      ],
      types: [
        `import type { Series } from '@pazabierta/dataset/series';`,
        ...toCodeTypes(observations),
        ...series.map((each) => toType(release.id, each)),
      ],
    }),
    ...toModule(`${path}/complete`, {
      code: [
        `import { complete } from '../../../runtime/complete.js';`,
        `import * as outlines from '../${dataset}.js';`,
        ...series.map(toComplete),
      ],
      types: [
        `import type { CompleteSeries } from '@pazabierta/dataset/series';`,
        `import type * as outlines from '../${dataset}.js';`,
        `export type * from '../${dataset}.js';`,
        ...series.flatMap(({ name, indicator }) => [
          toDoc(indicator),
          `export declare const ${name}: CompleteSeries<typeof outlines.${name}>;`,
        ]),
      ],
    }),
    ...toModule(`${path}/sources`, {
      code: [
        `import { freeze } from '../../../runtime/freeze.js';`,
        ...sources.map(
          ([name, source]) => `export const ${name} = /*#__PURE__*/ freeze(${toCanonicalJson(source)});`,
        ),
      ],
      types: [
        `import type { SourceNamed } from '@pazabierta/dataset/series';`,
        ...sources.map(
          ([name, { id }]) => `export declare const ${name}: SourceNamed<${JSON.stringify(id)}>;`,
        ),
      ],
    }),
  ];
}

interface NamedSeries {
  readonly name: string;
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

/** The sources that one observation cites, the copies through which they were read among them. */
function listSources({ citation, members }: Observation): (string | null)[] {
  return [citation, members?.citation].flatMap((each) => (each ? [each.source, each.via] : []));
}

function toOutline(release: string, { name, indicator, observations }: NamedSeries): string {
  const { note: _note, notComparable: _notComparable, ...outline } = indicator;
  const figures = observations.map(({ note: _, ...figure }) => toCanonicalJson(figure));
  return `export const ${name} = /*#__PURE__*/ freeze({"release":${JSON.stringify(release)},"indicator":${toCanonicalJson(outline)},"observations":${toList(figures)}});`;
}

function toComplete({ name, indicator: { notComparable, note }, observations }: NamedSeries): string {
  const notes = observations.map((each) => toCanonicalJson(each.note));
  return `export const ${name} = /*#__PURE__*/ complete(outlines.${name}, ${toCanonicalJson({ notComparable, note })}, ${toList(notes)});`;
}

function toType(release: string, { name, indicator, observations }: NamedSeries): string {
  const { id, dataset, instrument, unit } = indicator;
  const rows = observations.map(({ id, dimensions, citation: { source }, absence }) => {
    const { area, timePeriod, fund, role, claimType } = dimensions;
    const codes = { id, area, timePeriod, fund, role, claimType, source, absence: absence?.reason ?? null };
    return toCanonicalJson(codes);
  });
  const of = toCanonicalJson({ id, dataset, instrument, unit });
  return `${toDoc(indicator)}\nexport declare const ${name}: Series<${JSON.stringify(release)}, ${of}, readonly ${toList(rows)}>;`;
}

const toDoc = ({ label }: Indicator): string =>
  `/** ${label.es} / ${label.en} */`.replaceAll(/\*\/(?!$)/g, '*\\/');

const toList = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;

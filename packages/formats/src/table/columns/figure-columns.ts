import type { Coverage, DerivedValue, Language, Observation } from '@pazabierta/schema';
import { citeDerivedValue } from '../../citations/cite-derived-value.ts';
import { citeRelease } from '../../citations/cite-release.ts';
import { releaseColumn } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';
import { quantityColumns } from '../quantity-columns.ts';
import { observationColumns } from './observation-columns.ts';

/**
 * A figure that a source prints, one that Paz Abierta computed from such figures, or how much of what an instrument declares is published.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createFiguresTable, type Figure } from '@pazabierta/formats/table';
 *
 * const declared: Figure = {
 *   part: 'pillar',
 *   declared: 4,
 *   declaredBy: 'nap-1325.pillars.gasman-2021',
 *   published: 4,
 *   reason: null,
 *   note: null,
 * };
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const table = createFiguresTable({ language: 'en', release, sources });
 * const figures: Figure[] = [...items.observations.slice(0, 1), declared];
 * table.toCells(figures).map(([type]) => type); // ['observation', 'coverage']
 * ```
 */
export type Figure = Observation | DerivedValue | Coverage;

type RowType = 'observation' | 'derived-value' | 'coverage';

/**
 * One row for each figure: the columns of observations, before them `row_type` and `label`, and before the note `operation` and
 * `derived_from`. What only another sort of row has is an empty cell. The value of a coverage is how many parts are published.
 */
export function figureColumns(language: Language): readonly Column<Figure>[] {
  const derived = byHeader(derivedColumns(language));
  const coverage = byHeader(coverageColumns(language));
  const observation = observationColumns(language);
  const shared = byHeader(observation);
  const column = (header: string): Column<Figure> => ({
    header,
    ...(shared.get(header)?.type === 'number' && { type: 'number' }),
    of: (figure, context) => {
      if (isDerived(figure)) return derived.get(header)?.of(figure, context) ?? null;
      if (isCoverage(figure)) return coverage.get(header)?.of(figure, context) ?? null;
      return shared.get(header)?.of(figure, context) ?? null;
    },
  });
  const headers = observation.map(({ header }) => header);
  const note = headers.indexOf('note');
  return [
    { header: 'row_type', of: rowTypeOf },
    ...['label', ...headers.slice(0, note), 'operation', 'derived_from', ...headers.slice(note)].map(column),
  ];
}

/** What a derived value has to say. */
function derivedColumns(language: Language): readonly Column<DerivedValue>[] {
  return [
    { header: 'label', of: ({ label }) => label[language] },
    { header: 'id', of: ({ id }) => id },
    ...quantityColumns,
    { header: 'operation', of: ({ provenance }) => provenance.operation },
    { header: 'derived_from', of: ({ provenance }) => toJoined(provenance.from) },
    { header: 'note', of: ({ note }) => note?.[language] ?? null },
    {
      header: 'citation',
      of: (derivedValue, { release }) => citeDerivedValue({ derivedValue, release }, language),
    },
    releaseColumn,
  ];
}

/** What a coverage has to say. */
function coverageColumns(language: Language): readonly Column<Coverage>[] {
  return [
    {
      header: 'label',
      of: ({ part, declared }) =>
        language === 'es'
          ? `Publicados aquí, de los ${declared} que se declaran (${part})`
          : `Published here, of the ${declared} that are declared (${part})`,
    },
    { header: 'value', type: 'number', of: ({ published }) => published },
    { header: 'absence_reason', of: ({ reason }) => reason },
    { header: 'derived_from', of: ({ declaredBy }) => declaredBy },
    { header: 'note', of: ({ note }) => note?.[language] ?? null },
    { header: 'citation', of: (_, { release }) => citeRelease(release, language) },
    releaseColumn,
  ];
}

function byHeader<Item>(columns: readonly Column<Item>[]): ReadonlyMap<string, Column<Item>> {
  return new Map(columns.map((column) => [column.header, column]));
}

function isDerived(figure: Figure): figure is DerivedValue {
  return 'provenance' in figure;
}

function isCoverage(figure: Figure): figure is Coverage {
  return 'declaredBy' in figure;
}

function rowTypeOf(figure: Figure): RowType {
  if (isDerived(figure)) return 'derived-value';
  return isCoverage(figure) ? 'coverage' : 'observation';
}

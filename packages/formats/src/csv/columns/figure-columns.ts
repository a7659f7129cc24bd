import type { DerivedValue, Language, Observation } from '@pazabierta/schema';
import { citeDerivedValue } from '../../citations/cite-derived-value.ts';
import { releaseColumn } from '../citation-columns.ts';
import type { Column } from '../column.ts';
import { toJoined } from '../joined.ts';
import { quantityColumns } from '../quantity-columns.ts';
import { observationColumns } from './observation-columns.ts';

/** A figure that a source prints, or one that Paz Abierta computed from such figures. */
export type Figure = Observation | DerivedValue;

/**
 * One row for each observation or derived value: the columns of observations, before them `row_type` and `label`,
 * and before the note `operation` and `derived_from`. What only the other sort of row has is an empty cell.
 */
export function figureColumns(language: Language): readonly Column<Figure>[] {
  const derived = new Map(derivedColumns(language).map((column) => [column.header, column]));
  const joined = observationColumns(language).map(({ header, of }): Column<Figure> => {
    const column = derived.get(header);
    return {
      header,
      of: (figure, context) =>
        isDerived(figure) ? (column?.of(figure, context) ?? null) : of(figure, context),
    };
  });
  const note = joined.findIndex(({ header }) => header === 'note');
  return [
    { header: 'row_type', of: (figure) => (isDerived(figure) ? 'derived-value' : 'observation') },
    { header: 'label', of: (figure) => (isDerived(figure) ? figure.label[language] : null) },
    ...joined.slice(0, note),
    { header: 'operation', of: (figure) => (isDerived(figure) ? figure.provenance.operation : null) },
    {
      header: 'derived_from',
      of: (figure) => (isDerived(figure) ? toJoined(figure.provenance.from) : null),
    },
    ...joined.slice(note),
  ];
}

/** The columns of observations that a derived value has too. */
function derivedColumns(language: Language): readonly Column<DerivedValue>[] {
  return [
    { header: 'id', of: ({ id }) => id },
    ...quantityColumns,
    { header: 'note', of: ({ note }) => note?.[language] ?? null },
    {
      header: 'citation',
      of: (derivedValue, { release }) => citeDerivedValue({ derivedValue, release }, language),
    },
    releaseColumn,
  ];
}

function isDerived(figure: Figure): figure is DerivedValue {
  return 'provenance' in figure;
}

import type { Page, Question } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { chooseObservations } from './choose-observations.ts';
import { comparePlaces, type ObservationRow, type ObservationRows, toSortKey } from './observation-rows.ts';
import { toPage } from './to-page.ts';

/** One page of the observations that answer a question. */
export function listObservations(question: Question, rowsBy: ObservationRows): Page<Observation> {
  const { sort, limit, after } = question;
  const { rows, leftOut } = chooseObservations(question, rowsBy(sort));
  const toPlace = (row: ObservationRow) => ({ key: toSortKey(row, sort), id: row.id });
  const turn = sort.startsWith('-') ? -1 : 1;
  const follows = after && ((row: ObservationRow) => comparePlaces(toPlace(row), after, turn) > 0);
  return toPage(
    rows,
    { limit, follows },
    { toText: ({ text }) => text, toPlace, toCitation: ({ item }) => item.citation },
    leftOut,
  );
}

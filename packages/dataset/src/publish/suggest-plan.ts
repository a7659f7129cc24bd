import type { CalendarDate } from '@pazabierta/schema';

/**
 * The entry of `releases.yaml` that would plan the next release. Each text that only its editor can write is left empty, which the data
 * check finds until it is written.
 *
 * @param ids - the releases that are planned, oldest first.
 */
export function suggestPlan(ids: readonly string[], today: CalendarDate): string[] {
  const last = ids.at(-1);
  const [year = '', number = ''] = last?.split('.') ?? [];
  const thisYear = today.slice(0, 4);
  const id = year >= thisYear ? `${year}.${Number(number) + 1}` : `${thisYear}.1`;
  const texts = ['title', 'description', ...(last === undefined ? [] : ['additions'])];
  return [
    `- id: ${id}`,
    `  issued: ${today}`,
    '  license: CC-BY-4.0',
    ...texts.flatMap((field) => [`  ${field}:`, '    es:', '    en:']),
  ];
}

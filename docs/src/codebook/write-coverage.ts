import type { Coverage, Language } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import { toTable } from '../markdown/to-table.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';

/** How much the instruments declare and how much of it is published, of the parts that a page tells of; nothing where it tells of none. */
export function writeCoverage(
  { instruments, coverage }: Codebook,
  isTold: (coverage: Coverage, instrument: string) => boolean,
  names: Names,
  language: Language,
): string[] {
  const texts = TEXTS[language];
  const rows = instruments.flatMap((instrument) =>
    (coverage.get(instrument.id) ?? [])
      .filter((each) => isTold(each, instrument.id))
      .map(({ part, declared, declaredBy, published, reason, note }) => [
        escapeMarkdown(instrument.title[language] ?? instrument.id),
        part === 'indicator' ? texts.countedIndicators.one : names.label('commitment-kinds', part),
        `${declared} (${names.linkFigure(declaredBy)})`,
        String(published),
        reason === null ? '—' : names.label('absence-reasons', reason),
        note === null ? '—' : escapeMarkdown(note[language]),
      ]),
  );
  if (rows.length === 0) return [];
  const { instrument, part, declaredCount, publishedCount, reason, note } = texts;
  return [
    `### ${texts.declares}`,
    toTable([instrument, part, declaredCount, publishedCount, reason, note], rows),
  ];
}

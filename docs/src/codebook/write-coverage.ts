import type { Coverage, Language } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import { toTable } from '../markdown/to-table.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';

/** How much an instrument declares and how much of it is published, for the parts that a page tells of. */
export function writeCoverage(
  { instruments }: Codebook,
  instrument: string,
  coverage: readonly Coverage[],
  names: Names,
  language: Language,
): string[] {
  const texts = TEXTS[language];
  const title = instruments.find(({ id }) => id === instrument)?.title[language];
  const rows = coverage.map(({ part, declared, declaredBy, published, reason, note }) => [
    part === 'indicator' ? texts.countedIndicators.one : names.label('commitment-kinds', part),
    `[${declared}](${names.toFigureAddress(declaredBy)})`,
    String(published),
    reason === null ? '—' : names.label('absence-reasons', reason),
    note === null ? '—' : escapeMarkdown(note[language]),
  ]);
  const headers = [texts.part, texts.declaredCount, texts.publishedCount, texts.reason, texts.note];
  return [`### ${texts.declares}`, `${escapeMarkdown(title ?? instrument)}:`, toTable(headers, rows)];
}

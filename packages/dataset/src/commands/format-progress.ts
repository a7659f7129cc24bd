import type { Language } from '@pazabierta/schema';
import type { ImportProgress } from '../import/import-csv.ts';

const CELLS = 24;

/**
 * How far an import is, on one line: a bar, the part of the file that is read, rows, rows a second and the time that is left.
 *
 * @param seconds - how long it has been reading.
 */
export function formatProgress(
  { bytes, totalBytes, rows, written }: ImportProgress,
  seconds: number,
  language: Language,
): string {
  const number = new Intl.NumberFormat(language === 'es' ? 'es-MX' : 'en');
  if (written !== null) {
    const part = rows === 0 ? 1 : written / rows;
    const text = { es: 'ordenando y escribiendo', en: 'sorting and writing' }[language];
    return `${toBar(part)}  ${text}  ${number.format(written)} / ${number.format(rows)}`;
  }
  const part = totalBytes === 0 ? 1 : bytes / totalBytes;
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const left = part > 0 ? toDuration((seconds / part) * (1 - part)) : '…';
  const { of, ahead } = {
    es: { of: 'filas', ahead: `faltan ${left}` },
    en: { of: 'rows', ahead: `${left} left` },
  }[language];
  return `${toBar(part)}  ${number.format(rows)} ${of}  ${number.format(rate)} ${of}/s  ${ahead}`;
}

function toBar(part: number): string {
  const full = Math.round(part * CELLS);
  return `[${'#'.repeat(full)}${'.'.repeat(CELLS - full)}] ${String(Math.floor(part * 100)).padStart(3)} %`;
}

function toDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

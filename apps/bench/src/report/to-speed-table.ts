import type { Label, Language } from '@pazabierta/schema';
import { type Case, isReached, type Machine, type Result, type Target, type Unit } from '../result.ts';
import type { Spread } from '../statistics.ts';

/** The words of the page that the report writes, beside those that the results bring. */
const WORDS = {
  es: {
    headers: ['qué', 'contra qué', 'debe llegar a', 'mediana (mínimo a máximo)', '¿llega?'],
    'at least': 'al menos',
    'at most': 'a lo más',
    to: 'a',
    times: 'veces',
    yes: 'sí',
    no: '**no**',
    units: { 'requests/s': 'peticiones/s', 'rows/s': 'filas/s' },
  },
  en: {
    headers: ['what', 'against what', 'must reach', 'median (lowest to highest)', 'reached?'],
    'at least': 'at least',
    'at most': 'at most',
    to: 'to',
    times: 'times',
    yes: 'yes',
    no: '**no**',
    units: { 'requests/s': 'requests/s', 'rows/s': 'rows/s' },
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** The table of some results in Markdown, a line for each case. */
export function toSpeedTable(results: readonly Result[], language: Language): string {
  const { headers } = WORDS[language];
  const lines = results.flatMap(({ cases }) => cases.map((each) => toCells(each, language)));
  return [headers, headers.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toCells(measured: Case, language: Language): string[] {
  const words = WORDS[language];
  const reached = isReached(measured);
  return [
    measured.what[language],
    measured.against?.[language] ?? '–',
    measured.target === null ? '–' : toTarget(measured.target, measured.unit, language),
    toReadings(measured, language),
    reached === null ? '–' : reached ? words.yes : words.no,
  ];
}

function toTarget({ of, is, number }: Target, unit: Unit, language: Language): string {
  const words = WORDS[language];
  return `${words[is]} ${toNumber(number)} ${of === 'ratio' ? words.times : toUnit(unit, language)}`;
}

function toReadings({ ours, reference, ratio, unit }: Case, language: Language): string {
  const own = `${toSpread(ours, language)} ${toUnit(unit, language)}`;
  if (ratio === null || reference === null) return own;
  const times = `${toSpread(ratio, language)} ${WORDS[language].times}`;
  return `${times}: ${own} / ${toNumber(reference.median)} ${toUnit(unit, language)}`;
}

function toSpread({ median, low, high }: Spread, language: Language): string {
  const whole = toNumber(median);
  return low === high ? whole : `${whole} (${toNumber(low)} ${WORDS[language].to} ${toNumber(high)})`;
}

function toUnit(unit: Unit, language: Language): string {
  const units: Readonly<Partial<Record<Unit, string>>> = WORDS[language].units;
  return units[unit] ?? unit;
}

/** Three digits are as many as a machine that is shared gives again. */
function toNumber(number: number): string {
  return number.toLocaleString('en', {
    maximumSignificantDigits: number >= 100 ? Math.ceil(Math.log10(number)) : 3,
  });
}

/** A sentence that says on what machine, when and with what the results were measured. */
export function describeRun({ machine, date, commit, rows }: Result, language: Language): string {
  const number = rows.toLocaleString('en');
  return toSentence(machine, {
    es: (on) =>
      `Medido el ${date} en el commit \`${commit}\`, con ${number} observaciones sintéticas, en ${on.es}.`,
    en: (on) =>
      `Measured on ${date} at commit \`${commit}\`, with ${number} synthetic observations, on ${on.en}.`,
  })[language];
}

function toSentence(
  { processor, cores, memoryGb, system, node }: Machine,
  say: Readonly<Record<Language, (on: Label) => string>>,
): Label {
  const on = {
    es: `una máquina de ${cores} núcleos (${processor}) y ${memoryGb} GiB de memoria, con ${system} y Node ${node}; el cliente y el servidor la comparten`,
    en: `a machine with ${cores} cores (${processor}) and ${memoryGb} GiB of memory, ${system} and Node ${node}; client and server share it`,
  };
  return { es: say.es(on), en: say.en(on) };
}

import type { Indicator, Language, Observation } from '@pazabierta/schema';
import { cite } from '@pazabierta/sdk/figures';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { linkAddresses } from '../markdown/link-addresses.ts';
import { toSlug } from '../markdown/to-slug.ts';
import { toTable } from '../markdown/to-table.ts';
import { toDimensionCell, toDimensionName } from './dimension-cells.ts';
import { toBoundsText, toFigure } from './figure-words.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';

/** The figures of an indicator side by side, each with its words and its source first, which are seen on a telephone too. */
export function writeFigureTable(
  { dimensions }: Pick<Indicator, 'dimensions'>,
  observations: readonly Observation[],
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const headers = [
    texts.figure,
    texts.asPrinted,
    texts.source,
    ...dimensions.map((each) => toDimensionName(each, language)),
  ];
  const rows = observations.map((observation) => [
    `[${toFigure(observation, names, language)}](#${toSlug(observation.id)})${toReserve(observation, names)}`,
    toPrinted(observation, names),
    names.linkShortSource(observation.citation.source),
    ...dimensions.map((each) => toDimensionCell(observation, each, names, language)),
  ]);
  return toTable(headers, rows);
}

/** Everything that is known of one figure, under its id. */
export function writeFigure(
  observation: Observation,
  codebook: Codebook,
  indicator: Pick<Indicator, 'dimensions'>,
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const { quantity, attributes, referenceDate, members, note, absence } = observation;
  const bounds = toBoundsText(observation, language);
  const { source, attributedTo, via } = observation.citation;
  const errata = codebook.errata.filter(({ expect }) => expect.id === observation.id);
  const setting = indicator.dimensions.map(
    (each) => [toDimensionName(each, language), toDimensionCell(observation, each, names, language)] as const,
  );
  const day = referenceDate.date === null ? '' : `${referenceDate.date}, `;
  const lines: (readonly [string, string] | null)[] = [
    [quantity === null ? texts.reason : texts.figure, `**${toFigure(observation, names, language)}**`],
    absence?.note ? [texts.note, escapeMarkdown(absence.note[language])] : null,
    quantity && [
      texts.qualifier,
      `${names.label('qualifiers', quantity.qualifier)} (${toCode(quantity.qualifier)})`,
    ],
    bounds === null ? null : [texts.bounds, bounds],
    ...setting,
    observation.asPrinted === null ? null : [texts.asPrinted, toPrinted(observation, names)],
    [texts.source, names.linkSource(source)],
    attributedTo === null ? null : [texts.attributedTo, escapeMarkdown(attributedTo)],
    via === null ? null : [texts.via, names.linkSource(via)],
    [texts.referenceDate, `${day}${texts.bases[referenceDate.basis]}`],
    attributes && [texts.money, toAttributes(attributes, names, language)],
    observation.status === 'normal'
      ? null
      : [
          texts.status,
          `${names.label('observation-statuses', observation.status)} (${toCode(observation.status)})`,
        ],
    members && [texts.members, toMembers(members, names, language)],
    toLinks(texts.corroborates, observation.corroborates, names),
    toLinks(texts.contradicts, observation.contradicts, names),
    note && [texts.note, escapeMarkdown(note[language])],
    errata.length === 0
      ? null
      : [texts.errata, errata.map(({ id }) => `[${toCode(id)}](#${toSlug(id)})`).join(', ')],
    [texts.cite, linkAddresses(cite(observation, codebook, language))],
    observation.aliases.length === 0 ? null : [texts.earlierIds, observation.aliases.map(toCode).join(', ')],
  ];
  const items = lines.filter((line) => line !== null).map(([name, text]) => `- **${name}**: ${text}`);
  return `### ${escapeMarkdown(observation.id)}\n\n${items.join('\n')}`;
}

/** What must be known of a figure before it is quoted, where it is not as good as the others. */
function toReserve({ status, quantity }: Observation, names: Names): string {
  return status === 'normal' || quantity === null ? '' : ` (${names.label('observation-statuses', status)})`;
}

function toPrinted({ asPrinted, citation }: Observation, names: Names): string {
  return asPrinted === null ? '—' : names.quote(asPrinted, citation.source);
}

function toAttributes(
  { fiscalYear, budgetPhase, priceBasis }: NonNullable<Observation['attributes']>,
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  return [
    `${texts.fiscalYear}: ${fiscalYear === 'not-stated' ? texts.notStated : fiscalYear}`,
    `${texts.budgetPhase}: ${names.label('budget-phases', budgetPhase)}`,
    `${texts.priceBasis}: ${names.label('price-bases', priceBasis)}`,
  ].join('; ');
}

function toMembers(
  { codes, absence }: NonNullable<Observation['members']>,
  names: Names,
  language: Language,
): string {
  if (absence === null) return codes.map((each) => names.label('areas', each)).join(', ');
  const note = absence.note === null ? '' : `: ${escapeMarkdown(absence.note[language])}`;
  return `${names.label('absence-reasons', absence.reason)}${note}`;
}

function toLinks(name: string, ids: readonly string[], names: Names): readonly [string, string] | null {
  return ids.length === 0 ? null : [name, ids.map(names.linkFigure).join(', ')];
}

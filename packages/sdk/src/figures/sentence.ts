import { toPublicationDate, toQuoted, toWrittenDay } from '@pazabierta/formats/citations';
import type { ClaimType, Language, Observation, Source } from '@pazabierta/schema';
import { type FigureNames, findCode } from './figure-names.ts';
import { findGiven } from './find-given.ts';
import { format } from './format.ts';
import { toSourceName } from './source-name.ts';
import { toWrittenPeriod } from './written-period.ts';
import { toWrittenPlace } from './written-place.ts';

/**
 * What a sentence on a figure needs beside it: the sources that an answer brings, and the names that a release gives.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { type SentenceContext, sentence } from '@pazabierta/sdk/figures';
 *
 * const { sources, indicators, 'code-lists': codeLists } = items;
 * const context: SentenceContext = { sources, indicators, codeLists };
 * const absent = items.observations.filter(({ quantity }) => quantity === null);
 * absent.slice(0, 1).map((observation) => sentence(observation, context, 'es'));
 * // ['No hay cifra del indicador «Municipios con redes» en el Estado de México; motivo: no publicado; fuente: Cadena Política (11 de septiembre de 2024).']
 * ```
 */
export interface SentenceContext extends FigureNames {
  readonly sources: readonly Source[];
}

const FIGURES: Readonly<Record<Language, Readonly<Record<ClaimType, string>>>> = {
  es: { actual: 'cifra', planned: 'cifra prevista', proposed: 'cifra propuesta', approved: 'cifra aprobada' },
  en: {
    actual: 'figure',
    planned: 'planned figure',
    proposed: 'proposed figure',
    approved: 'approved figure',
  },
};
const LOCALES = { es: 'es-MX', en: 'en-US' };

/**
 * One sentence on a figure, which always names its source with its date and never loses its qualifier: whose figure it is, of what, how
 * much, where and when, as far as that is stated, or why there is no figure. A date that is inferred says so; one that is not stated is
 * "s. f." or "n.d.".
 *
 * @param context - `sources` of the page that has the figure; `indicators` and `codeLists` as `collect` gives them.
 * @throws UnknownCodeError if its source or a name is not among those given.
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 * import { sentence } from '@pazabierta/sdk/figures';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const indicators = await pazAbierta.collect('indicators');
 * const codeLists = await pazAbierta.collect('code-lists');
 * const { data, sources } = await pazAbierta.get('observations', 'mucpaz.networks.inmujeres-mucpaz');
 * sentence(data, { sources, indicators, codeLists }, 'es');
 * // 'Según el Instituto Nacional de las Mujeres (s. f.), el indicador «Redes constituidas» es de 217 redes en México.'
 * ```
 */
export function sentence(observation: Observation, context: SentenceContext, language: Language): string {
  const { citation, dimensions, quantity, unit, absence } = observation;
  const source = findGiven(context.sources, citation.source, 'sources');
  const by = citation.attributedTo;
  const attribution = by === null ? '' : `; ${language === 'es' ? 'atribuido a' : 'attributed to'} ${by}`;
  const origin = `${toSourceName(source, language)} (${toPublicationDate(source.published, language)}${attribution})`;
  const subject = toSubject(observation, context, language);
  const setting = toSetting(observation, context, language);
  const claimed = FIGURES[language][dimensions.claimType];

  if (quantity === null) {
    const reason =
      absence === null ? '' : findCode(context, 'absence-reasons', absence.reason).label[language];
    return language === 'es'
      ? `No hay ${claimed} del indicador ${subject}${setting}; motivo: ${reason}; fuente: ${origin}.`
      : `There is no ${claimed} for the indicator ${subject}${setting}; reason: ${reason}; source: ${origin}.`;
  }
  const figure = format(quantity, LOCALES[language], { unit: findCode(context, 'units', unit).label });
  const isActual = dimensions.claimType === 'actual';
  if (language === 'es') {
    const verb = isActual ? 'es' : `tiene una ${claimed}`;
    return `Según ${origin}, el indicador ${subject} ${verb} de ${figure}${setting}.`;
  }
  const article = dimensions.claimType === 'approved' ? 'an' : 'a';
  const verb = isActual ? 'is' : `has ${article} ${claimed} of`;
  return `According to ${origin}, the indicator ${subject} ${verb} ${figure}${setting}.`;
}

/** What is measured: the indicator, and in brackets the fund and the role. */
function toSubject(
  { indicator, dimensions: { fund, role } }: Observation,
  names: FigureNames,
  language: Language,
): string {
  const details = [
    ...(fund === null || fund === '_T' ? [] : [findCode(names, 'funds', fund).label[language]]),
    ...(role === null || role === '_T' ? [] : [findCode(names, 'roles', role).label[language].toLowerCase()]),
  ];
  const label = toQuoted(findGiven(names.indicators, indicator, 'indicators').label[language], language);
  return details.length === 0 ? label : `${label} (${details.join(', ')})`;
}

/** Where and when, each with a space before it; the day for which it holds where its source prints one. */
function toSetting(
  { dimensions, referenceDate }: Observation,
  names: FigureNames,
  language: Language,
): string {
  const { area, timePeriod } = dimensions;
  const day = referenceDate.basis === 'printed' ? referenceDate.date : null;
  const parts = [
    area === null || area === '_T' ? null : toWrittenPlace(area, names, language),
    toWrittenPeriod(timePeriod, language),
    day === null ? null : `${language === 'es' ? 'al' : 'as of'} ${toWrittenDay(day, language)}`,
  ];
  return parts.map((part) => (part === null ? '' : ` ${part}`)).join('');
}

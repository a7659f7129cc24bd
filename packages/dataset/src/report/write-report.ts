import type { CollectionItems, Language } from '@pazabierta/schema';
import type { ReleaseContent } from '../release/read-release.ts';
import { countBy } from './count-by.ts';
import { listAbsences } from './list-absences.ts';
import { toTable } from './to-table.ts';

const TEXTS = {
  es: {
    title: 'Cobertura de los datos',
    intro:
      'Esta página cuenta lo que tiene cada edición y lo que le falta. La genera `pnpm data:report` a partir de los archivos de las ediciones; no se edita a mano.',
    release: 'Edición',
    draft: 'borrador',
    collections: 'Qué hay',
    collection: 'colección',
    count: 'cuántos',
    sources: 'Fuentes por nivel y por cuánto se leyó de ellas',
    tier: 'nivel',
    consulted: 'leída',
    resting: 'Observaciones por el nivel de su fuente y por cuánto se leyó de ella',
    languages: 'Fuentes por idioma',
    links: 'Direcciones de las fuentes por si responden',
    linkStatus: 'dirección',
    dates: 'Observaciones por lo que consta de su día',
    basis: 'el día',
    observations: 'Observaciones por indicador, matiz y estado',
    indicator: 'indicador',
    qualifier: 'matiz',
    status: 'estado',
    absences: 'Ausencias por lugar y razón',
    field: 'dónde',
    reason: 'razón',
    wordings: 'Textos por idioma y condición',
    language: 'idioma',
    wording: 'condición',
    errata: 'Erratas y ambigüedades de las fuentes',
    erratum: 'errata',
    kind: 'tipo',
    printed: 'dice',
    none: 'ninguno',
  },
  en: {
    title: 'Coverage of the data',
    intro:
      'This page counts what each release has and what it lacks. `pnpm data:report` generates it from the files of the releases; it is not edited by hand.',
    release: 'Release',
    draft: 'draft',
    collections: 'What there is',
    collection: 'collection',
    count: 'how many',
    sources: 'Sources by tier and by how far they were read',
    tier: 'tier',
    consulted: 'read',
    resting: 'Observations by the tier of their source and by how far it was read',
    languages: 'Sources by language',
    links: 'Addresses of the sources by whether they answer',
    linkStatus: 'address',
    dates: 'Observations by what is known of their day',
    basis: 'the day',
    observations: 'Observations by indicator, qualifier and status',
    indicator: 'indicator',
    qualifier: 'qualifier',
    status: 'status',
    absences: 'Absences by place and reason',
    field: 'where',
    reason: 'reason',
    wordings: 'Texts by language and standing',
    language: 'language',
    wording: 'standing',
    errata: 'Errata and ambiguities of the sources',
    erratum: 'erratum',
    kind: 'kind',
    printed: 'prints',
    none: 'none',
  },
} as const;

type Texts = (typeof TEXTS)[Language];

/** The coverage report of some releases, newest first, as Markdown in one language. */
export function writeReport(releases: readonly ReleaseContent[], language: Language): string {
  const texts = TEXTS[language];
  const parts = releases.toReversed().map((content) => writeRelease(content, texts));
  return `# ${texts.title}\n\n${texts.intro}\n\n${parts.join('\n\n')}\n`;
}

function writeRelease({ release, items }: ReleaseContent, texts: Texts): string {
  const standing = release.status === 'draft' ? ` (${texts.draft})` : '';
  const collections = Object.entries(items).map(([name, each]): [string, number] => [name, each.length]);
  const sources = new Map(items.sources.map((source) => [source.id, source]));
  const absences = Object.entries(items).flatMap(([name, each]) => listAbsences(name, each));
  return [
    `## ${texts.release} ${release.id}${standing}`,
    `### ${texts.collections}`,
    toTable([texts.collection, texts.count], collections),
    `### ${texts.sources}`,
    toCountTable([texts.tier, texts.consulted], texts, items.sources, ({ tier, consulted }) => [
      tier,
      consulted,
    ]),
    `### ${texts.resting}`,
    toCountTable([texts.tier, texts.consulted], texts, items.observations, ({ citation }) => {
      const source = sources.get(citation.source);
      if (source === undefined) throw new Error(`There is no source "${citation.source}"`);
      return [source.tier, source.consulted];
    }),
    `### ${texts.languages}`,
    toCountTable([texts.language], texts, items.sources, ({ language }) => [language]),
    `### ${texts.links}`,
    toCountTable([texts.linkStatus], texts, items.sources, ({ url, linkStatus }) => [
      url === null ? '—' : linkStatus.status,
    ]),
    `### ${texts.dates}`,
    toCountTable([texts.basis], texts, items.observations, ({ referenceDate }) => [referenceDate.basis]),
    `### ${texts.observations}`,
    toCountTable(
      [texts.indicator, texts.qualifier, texts.status],
      texts,
      items.observations,
      ({ indicator, quantity, status }) => [indicator, quantity?.qualifier ?? '—', status],
    ),
    `### ${texts.absences}`,
    toCountTable([texts.field, texts.reason], texts, absences, ({ field, reason }) => [
      `\`${field}\``,
      reason,
    ]),
    `### ${texts.wordings}`,
    toCountTable([texts.language, texts.wording], texts, listWordings(items), (wording) => wording),
    `### ${texts.errata}`,
    items.errata.length === 0
      ? texts.none
      : toTable(
          [texts.erratum, texts.kind, texts.printed],
          items.errata.map(({ id, kind, printed }) => [`\`${id}\``, kind, printed.replaceAll('|', '\\|')]),
        ),
  ].join('\n\n');
}

/** A table of how often each combination of columns occurs. */
function toCountTable<Item>(
  headers: readonly string[],
  texts: Texts,
  items: readonly Item[],
  columnsOf: (item: Item) => readonly string[],
): string {
  const rows = countBy(items, (item) => columnsOf(item).join('\u0000')).map(([key, count]) => [
    ...key.split('\u0000'),
    count,
  ]);
  return rows.length === 0 ? texts.none : toTable([...headers, texts.count], rows);
}

/** The language and standing of every wording that belongs to somebody else. */
function listWordings({
  instruments,
  commitments,
  institutions,
}: { readonly [Name in keyof CollectionItems]: readonly CollectionItems[Name][] }) {
  const texts = [...instruments, ...commitments]
    .map(({ title }) => title)
    .concat(institutions.map(({ name }) => name));
  return texts.flatMap(({ wording }) => [
    ['es', wording.es.status],
    ['en', wording.en.status],
  ]);
}

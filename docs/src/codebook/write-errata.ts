import type { Erratum, Language } from '@pazabierta/schema';
import { cite } from '@pazabierta/sdk/figures';
import { ADDRESS } from '../address.ts';
import { escapeMarkdown, toCode } from '../markdown/escape.ts';
import { linkAddresses } from '../markdown/link-addresses.ts';
import { toDocument } from '../markdown/to-document.ts';
import { toSlug } from '../markdown/to-slug.ts';
import type { SitePage } from '../site-page.ts';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { toPath } from './to-path.ts';
import { toPlace } from './to-place.ts';

/** The page of the errata of all sources. */
export function writeErrata(codebook: Codebook, names: Names, language: Language): SitePage {
  const { errata: title, errataIntro } = TEXTS[language];
  return toDocument({
    path: toPath('errata', language),
    title,
    blocks: [
      errataIntro,
      ...codebook.errata.map((each) => writeErratum(codebook, each, '##', names, language)),
    ],
  });
}

/** One erratum of a source: what it prints, what it should be, why, and on what evidence. `level` is that of its heading. */
export function writeErratum(
  codebook: Codebook,
  erratum: Erratum,
  level: '##' | '###',
  names: Names,
  language: Language,
): string {
  const texts = TEXTS[language];
  const { id, kind, citation, printed, shouldBe, reason, evidence } = erratum;
  const lines = [
    [texts.kind, texts.kinds[kind]],
    [texts.printed, names.quote(printed, citation.source)],
    [texts.printedIn, toPlace(citation, names, language)],
    // What is only ambiguous need not be anything else.
    ...(shouldBe === null && kind === 'ambiguity'
      ? []
      : [[texts.shouldBe, shouldBe === null ? texts.notSettled : escapeMarkdown(shouldBe[language])]]),
    [texts.reason, escapeMarkdown(reason[language])],
    ...(evidence.length === 0
      ? []
      : [[texts.evidence, evidence.map((each) => toPlace(each, names, language)).join('; ')]]),
    [texts.affects, toAffected(codebook, erratum, names)],
    [texts.cite, linkAddresses(cite(erratum, codebook, language))],
  ];
  return `${level} ${escapeMarkdown(id)}\n\n${lines.map(([name, text]) => `- **${name}**: ${text}`).join('\n')}`;
}

/** Errata in short, each with a link to where it is told. */
export function writeErrataList(errata: readonly Erratum[], names: Names, language: Language): string {
  return errata
    .map((each) => {
      const link = `[${toCode(each.id)}](errata.md#${toSlug(each.id)})`;
      return `- ${link}: ${names.quote(each.printed, each.citation.source)}. ${escapeMarkdown(each.reason[language])}`;
    })
    .join('\n');
}

/** The item and the field that are as they are because of an erratum. */
function toAffected({ release }: Codebook, { expect }: Erratum, names: Names): string {
  const { collection, id, field } = expect;
  return `${toItem()}, ${toCode(field)}`;

  function toItem(): string {
    if (collection === 'observations') return names.linkFigure(id);
    if (collection === 'indicators') return names.linkIndicator(id);
    if (collection === 'sources') return names.linkSource(id);
    return `[${toCode(id)}](${ADDRESS}/v1/${collection}/${id}?release=${release.id})`;
  }
}

import type { CslItem } from './csl-item.ts';
import { toNames, toYear } from './csl-parts.ts';

/** The characters that TeX prints by a name; the others by a backslash before them. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const LANGUAGES = { es: 'spanish', en: 'english' };

/**
 * Writes a citation as BibTeX: an entry `@dataset`, as BibLaTeX has it, which older styles print as `@misc`. It is our own, because the
 * library that writes BibTeX brings a network client with it.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { toReleaseCslItem, writeBibtex } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.2';
 * const bibtex = writeBibtex(toReleaseCslItem({ release, doi: null, url }, 'es'));
 * bibtex.split('\n').slice(0, 4);
 * // [
 * //   '@dataset{pazabierta-2026.2,',
 * //   '  author = {{Paz Abierta}},',
 * //   '  title = {{Paz Abierta: Con las demás fuentes}},',
 * //   '  year = {2026},',
 * // ]
 * ```
 */
export function writeBibtex(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${toNames(item.author).map(toTex).join('} and {')}}`],
    ['title', `{${toTex(item.title)}}`],
    ['year', toYear(item.issued)],
    ['version', toTex(item.version)],
    ['publisher', `{${toTex(item.publisher)}}`],
    // Addresses and DOIs are read as they stand.
    ['doi', item.DOI],
    ['url', item.URL],
    ['langid', LANGUAGES[item.language]],
    ['note', toTex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@dataset{${item.id},\n${lines.join('')}}\n`;
}

/** A text as TeX prints it. */
function toTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => NAMED[character] ?? `\\${character}`);
}

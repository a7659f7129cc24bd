import type { CslItem } from './csl-item.ts';
import { toDay, toNames } from './csl-parts.ts';

const MESSAGE = {
  es: 'Si usa estos datos, cítelos así.',
  en: 'If you use these data, cite them like this.',
};

/**
 * Writes a citation as a file of the Citation File Format 1.2.0 (https://citation-file-format.github.io), in YAML. The note of the citation is its
 * abstract, since the format has no notes.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { toReleaseCslItem, writeCff } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.2';
 * const cff = writeCff(toReleaseCslItem({ release, doi: null, url }, 'es'));
 * cff.split('\n').slice(0, 6);
 * // [
 * //   'cff-version: "1.2.0"',
 * //   'message: "Si usa estos datos, cítelos así."',
 * //   'type: "dataset"',
 * //   'title: "Paz Abierta: Con las demás fuentes"',
 * //   'version: "2026.2"',
 * //   'date-released: "2026-11-24"',
 * // ]
 * ```
 */
export function writeCff(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['cff-version', '1.2.0'],
    ['message', MESSAGE[item.language]],
    ['type', item.type],
    ['title', item.title],
    ['version', item.version],
    ['date-released', toDay(item.issued)],
    ['doi', item.DOI],
    ['url', item.URL],
    ['license', item.custom.license],
    ['abstract', item.note],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${quote(value)}`]));
  const authors = toNames(item.author).map((name) => `  - name: ${quote(name)}`);
  return `${[...lines, 'authors:', ...authors].join('\n')}\n`;
}

/** Every text of JSON is one of YAML 1.2 too, and 2026.1 stays a text and becomes no number. */
const quote = (text: string): string => JSON.stringify(text);

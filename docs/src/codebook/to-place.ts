import { toQuoted } from '@pazabierta/formats/citations';
import type { Citation, Language } from '@pazabierta/schema';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { Names } from './names.ts';
import { TEXTS } from './texts.ts';

/** Where something was read: a link to the source, and the place in it. */
export function toPlace({ source, locator }: Citation, names: Names, language: Language): string {
  const link = names.linkSource(source);
  if (locator === null) return link;
  const { section, note } = TEXTS[language].places;
  const place = { section, note }[locator.label as 'section' | 'note'];
  const value = /^\d+$/.test(locator.value) ? locator.value : toQuoted(locator.value, language);
  return `${link}, ${place === undefined ? '' : `${place} `}${escapeMarkdown(value)}`;
}

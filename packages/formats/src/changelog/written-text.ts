import type { Language } from '@pazabierta/schema';
import { toQuoted } from '../citations/quoted.ts';
import { escapeMarkdown, toCode } from './markdown.ts';

/** An id, a code, a day, an address: one word that begins with a small letter, a digit or the sign of a total. */
const CODE = /^[a-z0-9_]\S*$/;

/** A wording as Markdown, between quotation marks. */
export function toWording(text: string, language: Language): string {
  return escapeMarkdown(toQuoted(text, language));
}

/** A text of the data as Markdown: an id or a code as code, any other text between quotation marks. */
export function toWrittenText(text: string, language: Language): string {
  return CODE.test(text) ? toCode(text) : toWording(text, language);
}

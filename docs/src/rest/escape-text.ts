import { escapeMarkdown } from '../markdown/escape.ts';

/** A text of the contract as Markdown that shows it as it is; "schema.org" does not become a link either. */
export function escapeText(text: string): string {
  return escapeMarkdown(text).replace(/(?<=\p{L})\.(?=\p{L})/gu, '\\.');
}

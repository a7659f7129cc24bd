import type { SitePage } from '../site-page.ts';
import { escapeMarkdown } from './escape.ts';

/** What a document of the site is made of. */
export interface DocumentParts {
  readonly path: string;
  readonly title: string;
  /** The documents below it, relative to it. */
  readonly children?: readonly string[];
  /** Paragraphs, tables, headings and code, in order. */
  readonly blocks: readonly string[];
}

/** A document with its front matter and its title. */
export function toDocument({ path, title, children = [], blocks }: DocumentParts): SitePage {
  const matter = [`title: ${JSON.stringify(title)}`];
  if (children.length > 0) matter.push('children:', ...children.map((child) => `  - ${child}`));
  return {
    path,
    text: `---\n${matter.join('\n')}\n---\n\n# ${escapeMarkdown(title)}\n\n${blocks.join('\n\n')}\n`,
  };
}

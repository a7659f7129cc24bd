/** The languages of the blocks that are run. `sh` is run where it begins with `curl`: installing and starting are left to the reader. */
export const LANGUAGES = ['curl', 'js', 'python', 'r'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A fenced block of a page that a reader may run as it stands. */
export interface Snippet {
  /** `<page> <language> <n>`, counted from 1 in each language. */
  readonly name: string;
  readonly language: Language;
  readonly code: string;
  /** What it prints, where a `text` block follows; without the end of the last line. */
  readonly output: string | null;
}

interface Block {
  readonly language: string;
  readonly text: string;
  /** Whether nothing but empty lines stands between it and the block before. */
  readonly follows: boolean;
}

/** What may be fenced and is not run. TypeScript is not among them: nothing would compile it. */
const SHOWN = ['sh', 'text', 'json', 'yaml', 'console', 'diff', 'bibtex', 'powerquery'];
const FENCED = /^( *)```([^\s`]*)[^\n`]*\n(.*?)^\1```$/gms;

/** Reads the snippets of one page, whoever wrote it. Throws where a block has a language that is neither run nor shown. */
export function readSnippets(page: string, markdown: string): Snippet[] {
  const blocks = readBlocks(markdown);
  const counts = new Map<Language, number>();
  return blocks.flatMap(({ language: fence, text }, at): Snippet[] => {
    const language = toLanguage(fence, text);
    if (language === null) {
      if (SHOWN.includes(fence)) return [];
      throw new Error(`${page} has a block of "${fence}", which nothing runs`);
    }
    const n = (counts.get(language) ?? 0) + 1;
    counts.set(language, n);
    const next = blocks[at + 1];
    const output = next?.language === 'text' && next.follows ? next.text.trimEnd() : null;
    return [{ name: `${page} ${language} ${n}`, language, code: text, output }];
  });
}

function readBlocks(markdown: string): Block[] {
  let end = 0;
  return [...markdown.matchAll(FENCED)].map((match) => {
    const [fenced, indent = '', language = '', text = ''] = match;
    const follows = markdown.slice(end, match.index).trim() === '';
    end = match.index + fenced.length;
    return { language, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''), follows };
  });
}

function toLanguage(fence: string, text: string): Language | null {
  if (fence === 'sh') return text.startsWith('curl ') ? 'curl' : null;
  return LANGUAGES.find((each) => each !== 'curl' && each === fence) ?? null;
}

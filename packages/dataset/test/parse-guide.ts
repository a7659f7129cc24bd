/** One step of a guide: text for a file, or what is typed into the terminal and what it answers. */
export type GuideStep =
  | { readonly kind: 'new' | 'end'; readonly path: string; readonly text: string }
  | { readonly kind: 'in'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly kind: 'console'; readonly command: string; readonly answer: string };

/**
 * The steps of a guide in Markdown, in order. Its fenced blocks say after their language what they are: `new=` and `end=` begin and
 * continue the file that they name, `in=` changes lines of it, and `console` is typed. Every other block only shows something.
 */
export function parseGuide(markdown: string): GuideStep[] {
  const blocks = markdown.matchAll(/^```(\S+)(?: (new|end|in)=(\S+))?\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, language, kind, path = '', text = '']): GuideStep[] => {
    if (language === 'console') return parseConsole(text);
    if (kind === 'in') return [{ kind, path, ...parseDiff(text) }];
    return kind === 'new' || kind === 'end' ? [{ kind, path, text }] : [];
  });
}

/** Each line that begins with a dollar sign is a command, and what follows is its answer. */
function parseConsole(text: string): GuideStep[] {
  return text.split(/^\$ /m).flatMap((part): GuideStep[] => {
    const [command = '', ...answer] = part.split('\n');
    return command === '' ? [] : [{ kind: 'console', command, answer: answer.join('\n').trimEnd() }];
  });
}

function parseDiff(text: string): { from: string; to: string } {
  const without = (mark: string): string =>
    text
      .split('\n')
      .filter((line) => !line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  return { from: without('+'), to: without('-') };
}

/**
 * The words of a text as the search of the site finds them: each once, without capitals, with and without its accents.
 *
 * The index cuts off whatever is not an ASCII letter, a digit or "_" at either end of a word, and the search looks for what was typed
 * anywhere inside a word. So an accented word stands between two "_", which no search asks for: nothing of it is cut off.
 */
export function toSearchWords(text: string): string {
  const words = new Set<string>();
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}.]*[\p{L}\p{N}])?/gu)) {
    const folded = word.normalize('NFD').replace(/\p{M}/gu, '');
    words.add(folded);
    if (folded !== word) words.add(`_${word}_`);
  }
  return [...words].join(' ');
}

/** A text in lower case and without accents, letter for letter, so that positions in it hold for the text as printed. */
export function fold(text: string): string {
  return Array.from(text, (letter) => {
    const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === letter.length ? folded : letter;
  }).join('');
}

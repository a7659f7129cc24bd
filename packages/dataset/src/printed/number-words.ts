/** How a word takes part in a number: `add` joins a value, `hundred` and `scale` multiply what stands before. */
export type NumberWord =
  | { readonly role: 'add'; readonly value: number }
  | { readonly role: 'hundred' }
  | { readonly role: 'scale'; readonly value: number };

type Row = readonly [words: string, first: number, step: number];

const adds = (rows: readonly Row[]): [string, NumberWord][] =>
  rows.flatMap(([words, first, step]) =>
    words
      .split(' ')
      .map((word, index): [string, NumberWord] => [word, { role: 'add', value: first + index * step }]),
  );

const scales = (words: string, value: number): [string, NumberWord][] =>
  words.split(' ').map((word) => [word, { role: 'scale', value }]);

const ENGLISH = new Map<string, NumberWord>([
  ...adds([
    ['zero one two three four five six seven eight nine ten', 0, 1],
    ['eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11, 1],
    ['twenty thirty forty fifty sixty seventy eighty ninety', 20, 10],
  ]),
  ['hundred', { role: 'hundred' }],
  ...scales('thousand', 1e3),
  ...scales('million', 1e6),
  ...scales('billion', 1e9),
]);

/** Words are folded: without accents and in lower case. `mdp` is "millones de pesos". */
const SPANISH = new Map<string, NumberWord>([
  ...adds([
    ['cero uno dos tres cuatro cinco seis siete ocho nueve diez', 0, 1],
    ['un', 1, 1],
    ['una', 1, 1],
    ['once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 11, 1],
    [
      'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      20,
      1,
    ],
    ['veintiun', 21, 1],
    ['veintiuna', 21, 1],
    ['treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10],
    [
      'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      100,
      100,
    ],
    [
      'ciento doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      100,
      100,
    ],
  ]),
  ...scales('mil', 1e3),
  ...scales('millon', 1e6),
  ...scales('millones', 1e6),
  ...scales('mdp', 1e6),
  ...scales('billon', 1e12),
  ...scales('billones', 1e12),
]);

/** The number words of a language by its ISO 639-1 code; of any other language than Spanish, those of English. */
export function numberWords(language: string): ReadonlyMap<string, NumberWord> {
  return language === 'es' ? SPANISH : ENGLISH;
}

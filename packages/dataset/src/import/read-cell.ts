import type { Code } from '@pazabierta/schema';
import type { Words } from './import-finding.ts';
import { type ColumnUse, VALUE } from './import-map.ts';

/** What a cell means: a text, the reason of an absence, or something that cannot be taken. */
export type Meaning =
  | { readonly text: string }
  | { readonly absent: string }
  | { readonly rule: string; readonly words: Words };

/** Fields whose texts are numbers. */
const NUMBERS: ReadonlySet<string> = new Set([VALUE, 'quantity.upper', 'quantity.resolution']);

/** A function that says what a cell of a column means. `codes` are those of the list in which its dimension has its codes. */
export function createCellReader(use: ColumnUse, codes: readonly Code[]): (cell: string) => Meaning {
  const ofScheme = new Map(
    codes.flatMap(({ id, notations }) =>
      notations.flatMap(({ scheme, value }): [string, string][] =>
        scheme === use.scheme ? [[value, id]] : [],
      ),
    ),
  );
  return (cell) => {
    const reason = use.absent.get(cell);
    if (reason !== undefined) return { absent: reason };
    const meant = use.codes.get(cell);
    if (meant !== undefined) return { text: meant };
    if (cell === '') {
      return use.path === 'citation.source'
        ? { rule: 'source', words: NO_SOURCE }
        : { rule: 'cell', words: emptyCell(use) };
    }
    if (NUMBERS.has(use.path)) return readNumber(cell);
    if (use.scheme === null) return { text: cell };
    const code = ofScheme.get(cell);
    return code === undefined
      ? { rule: 'cell', words: unknownCode(cell, use.scheme, ofScheme) }
      : { text: code };
  };
}

/** A number as programs write it. Zeros at the end of a fraction say how it was printed, and nothing of the value. */
function readNumber(cell: string): Meaning {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell)) return { rule: 'cell', words: notANumber(cell) };
  return { text: cell.includes('.') ? cell.replace(/\.?0+$/, '') : cell };
}

const NO_SOURCE: Words = {
  message: {
    es: 'La fila no dice de qué fuente sale',
    en: 'The row does not say from which source it comes',
  },
  remedy: {
    es: 'Escriba en la celda el identificador de una fuente; lo que no tiene fuente no entra',
    en: 'Write the id of a source into the cell; what has no source does not go in',
  },
};

function emptyCell({ path }: ColumnUse): Words {
  const [where, es, en] =
    path === VALUE
      ? ["absent: { '': not-published }", 'por qué no hay cifra', 'why there is no figure']
      : ["codes: { '': … }", 'qué significa', 'what it means'];
  return {
    message: { es: 'La celda está vacía', en: 'The cell is empty' },
    remedy: {
      es: `Llénela, o diga en el mapa ${es}, con ${where}`,
      en: `Fill it in, or say in the map ${en}, by ${where}`,
    },
  };
}

function notANumber(cell: string): Words {
  const message = {
    es: `«${cell}» no es un número escrito con cifras y, si hace falta, un punto decimal`,
    en: `"${cell}" is not a number written in digits and, where needed, a decimal point`,
  };
  if (/^[-+]?\d[\d.,'\s\u00a0\u202f]*$/u.test(cell)) {
    return {
      message,
      remedy: {
        es: 'Exporte otra vez el CSV sin separador de millares, sin ceros delante y con punto decimal: aquí no se adivina qué separa cada signo',
        en: 'Export the CSV again without a thousands separator or leading zeros and with a decimal point: what a mark separates is not guessed here',
      },
    };
  }
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(cell)) {
    return {
      message,
      remedy: {
        es: 'Dé a la columna formato de número sin exponente y exporte otra vez el CSV',
        en: 'Format the column as numbers without an exponent, and export the CSV again',
      },
    };
  }
  return {
    message,
    remedy: {
      es: `Corrija la celda o, si dice que no hay cifra, dé la razón en el mapa: absent: { '${cell}': not-published }`,
      en: `Mend the cell or, where it says that there is no figure, give the reason in the map: absent: { '${cell}': not-published }`,
    },
  };
}

function unknownCode(cell: string, scheme: string, codes: ReadonlyMap<string, string>): Words {
  const padded = [...codes.keys()].find((key) => key !== cell && key.replace(/^0+/, '') === cell);
  return {
    message: {
      es: `«${cell}» no es de ningún código según ${scheme}`,
      en: `"${cell}" is of no code according to ${scheme}`,
    },
    remedy:
      padded === undefined
        ? {
            es: 'Corrija la celda, añada el código a su lista con esa notación, o diga en codes qué significa',
            en: 'Mend the cell, add the code to its list with that notation, or say in codes what it means',
          }
        : {
            es: `Escriba ${padded}, si es ese: la columna perdió los ceros de delante; impórtela como texto`,
            en: `Write ${padded} if that is meant: the column has lost its leading zeros; import it as text`,
          },
  };
}

import { citeSource } from '../citations/cite-source.ts';
import { findSource } from '../table/find-source.ts';
import { toStatementLetter } from '../table/statement-letter.ts';
import type { Axis } from './axis.ts';
import type { JsonStatOptions } from './json-stat-options.ts';

/** The category of what has no version, or no letter. */
const NONE = '_';

/** The source, which every cube has as a dimension: figures that disagree stand in cells of their own. */
export function toSourceAxis(options: JsonStatOptions): Axis {
  const { language } = options;
  return {
    id: 'source',
    label: language === 'es' ? 'fuente' : 'source',
    note:
      language === 'es'
        ? 'Lo que dicen dos fuentes está en dos celdas: no se suma ni se promedia.'
        : 'What two sources say stands in two cells: it is neither added up nor averaged.',
    role: null,
    codeOf: ({ citation }) => citation.source,
    keyOf: (id) => id,
    categoryOf: (id) => {
      const source = findSource(id, options);
      return { label: `${source.title} (${id})`, note: citeSource(source, language) };
    },
  };
}

/**
 * The dimensions that a cube has only where it needs them, the first first: the version of the source's own data, and the statement, where one
 * source contradicts itself.
 */
export function toFinerAxes({ language }: JsonStatOptions): readonly Axis[] {
  const isSpanish = language === 'es';
  return [
    {
      id: 'sourceVersion',
      label: isSpanish ? 'versión de la fuente' : 'version of the source',
      note: isSpanish
        ? 'Una misma fuente da aquí lo que dicen dos versiones de sus propios datos.'
        : 'One source gives here what two versions of its own data say.',
      role: null,
      codeOf: ({ citation }) => citation.version ?? NONE,
      keyOf: (version) => version,
      categoryOf: (version) => ({
        label: version === NONE ? (isSpanish ? 'no consta' : 'not stated') : version,
        note: null,
      }),
    },
    {
      id: 'statement',
      label: isSpanish ? 'afirmación' : 'statement',
      note: isSpanish
        ? 'Una misma fuente se contradice aquí: la letra en que termina el identificador de la cifra distingue lo que afirma.'
        : 'One source contradicts itself here: the letter at the end of the id of the figure tells its statements apart.',
      role: null,
      codeOf: ({ id }) => toStatementLetter(id) ?? NONE,
      keyOf: (letter) => letter,
      categoryOf: (letter) => ({
        label: letter === NONE ? (isSpanish ? 'sin letra' : 'no letter') : letter,
        note: null,
      }),
    },
  ];
}

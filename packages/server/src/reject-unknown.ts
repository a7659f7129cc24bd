import { type QueryError, repeated, unknownParameter } from '@pazabierta/query';

/** The parameters of an answer that is no list. */
export const ITEM_PARAMETERS = ['release', 'lang', 'format', 'bom'] as const;

/** The parameters of one item of a collection, of which `fields` may leave out some fields. */
export const CHOSEN_ITEM_PARAMETERS = [...ITEM_PARAMETERS, 'fields'] as const;

/** An error for each parameter that is not known here or is given twice. */
export function rejectUnknown(params: URLSearchParams, known: readonly string[]): QueryError[] {
  return [...new Set(params.keys())].flatMap((name) => {
    if (!known.includes(name)) return [unknownParameter(name, params.get(name) ?? '', known)];
    // The readers of these four report their own repetition.
    return params.getAll(name).length > 1 && !ITEM_PARAMETERS.some((own) => own === name)
      ? [repeated(name)]
      : [];
  });
}

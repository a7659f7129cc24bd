import { GoneProblem, Problem } from '@pazabierta/schema';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** While the data cannot be read, as where it lies on a server that does not answer. */
export const UNAVAILABLE = {
  503: problem('Los datos no se pueden leer ahora — The data cannot be read now'),
} as const;

/** The problems of an address that is always to be reached, and so never refused for being asked often. */
export const HEALTH_PROBLEMS = {
  414: problem('La dirección es demasiado larga — The address is too long'),
} as const;

/** What every route for data may answer beside its data: problems, and that a reader has it already. */
export const LIST_PROBLEMS = {
  304: { description: 'No ha cambiado: su copia sirve — Not modified: your copy holds' },
  400: problem('La petición no es válida — The request is not valid'),
  406: problem('No hay ese formato — No such format'),
  ...HEALTH_PROBLEMS,
  429: problem('Demasiadas peticiones — Too many requests'),
  500: problem('Algo falló de nuestro lado — Something failed on our side'),
  ...UNAVAILABLE,
} as const;

/** The problems of a route that names one thing in its path. */
export const NAMED_PROBLEMS = { ...LIST_PROBLEMS, 404: problem('No existe — Not found') } as const;

/** The problems of a route that hands out a file as it is, whatever the request accepts. */
export const FILE_PROBLEMS = {
  304: NAMED_PROBLEMS[304],
  400: NAMED_PROBLEMS[400],
  404: NAMED_PROBLEMS[404],
  410: problem('Ya no se entrega — No longer handed out'),
  414: NAMED_PROBLEMS[414],
  429: NAMED_PROBLEMS[429],
  500: NAMED_PROBLEMS[500],
  ...UNAVAILABLE,
} as const;

/** The problems of a route that answers one item of a collection, which may have been withdrawn. */
export const ITEM_PROBLEMS = {
  ...NAMED_PROBLEMS,
  410: {
    description: 'Retirado — Withdrawn',
    content: { 'application/problem+json': { schema: GoneProblem } },
  },
} as const;

/** The problems of a route that takes a body. */
export const BODY_PROBLEMS = {
  400: LIST_PROBLEMS[400],
  406: LIST_PROBLEMS[406],
  413: problem('La petición es demasiado grande — The request is too large'),
  414: LIST_PROBLEMS[414],
  415: problem('El cuerpo no es JSON — The body is not JSON'),
  429: LIST_PROBLEMS[429],
  500: LIST_PROBLEMS[500],
  ...UNAVAILABLE,
} as const;

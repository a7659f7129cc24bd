import { GoneProblem, Problem } from '@pazabierta/schema';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** The problems that every route for data may answer. */
export const LIST_PROBLEMS = {
  400: problem('La petición no es válida — The request is not valid'),
  406: problem('No hay ese formato — No such format'),
  500: problem('Algo falló de nuestro lado — Something failed on our side'),
} as const;

/** The problems of a route that names one thing in its path. */
export const NAMED_PROBLEMS = { ...LIST_PROBLEMS, 404: problem('No existe — Not found') } as const;

/** The problems of a route that hands out a file as it is, whatever the request accepts. */
export const FILE_PROBLEMS = {
  400: NAMED_PROBLEMS[400],
  404: NAMED_PROBLEMS[404],
  410: problem('Ya no se entrega — No longer handed out'),
  500: NAMED_PROBLEMS[500],
  503: problem('No disponible — Unavailable'),
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
  ...LIST_PROBLEMS,
  413: problem('La petición es demasiado grande — The request is too large'),
  415: problem('El cuerpo no es JSON — The body is not JSON'),
} as const;

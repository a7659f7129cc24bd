import { Problem } from '@pazabierta/schema';

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
export const ITEM_PROBLEMS = { ...LIST_PROBLEMS, 404: problem('No existe — Not found') } as const;

import type { Label, ProblemType } from '@pazabierta/schema';

/**
 * What each type of the closed list of problems (RFC 9457) is called, and its HTTP status.
 *
 * @example
 * ```ts
 * import { PROBLEM_TITLES } from '@pazabierta/query';
 *
 * PROBLEM_TITLES.gone; // { status: 410, title: { es: 'Retirado', en: 'Withdrawn' } }
 * ```
 */
export const PROBLEM_TITLES = {
  'invalid-request': {
    status: 400,
    title: { es: 'La petición no es válida', en: 'The request is not valid' },
  },
  'not-found': { status: 404, title: { es: 'No existe', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { es: 'Método no permitido', en: 'Method not allowed' } },
  'not-acceptable': { status: 406, title: { es: 'No hay ese formato', en: 'No such format' } },
  gone: { status: 410, title: { es: 'Retirado', en: 'Withdrawn' } },
  'too-large': {
    status: 413,
    title: { es: 'La petición es demasiado grande', en: 'The request is too large' },
  },
  'uri-too-long': {
    status: 414,
    title: { es: 'La dirección es demasiado larga', en: 'The address is too long' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { es: 'El cuerpo no es JSON', en: 'The body is not JSON' },
  },
  'too-many-requests': { status: 429, title: { es: 'Demasiadas peticiones', en: 'Too many requests' } },
  unavailable: { status: 503, title: { es: 'Servicio no disponible', en: 'Service unavailable' } },
  internal: { status: 500, title: { es: 'Error interno', en: 'Internal error' } },
} as const satisfies Readonly<Record<ProblemType, { readonly status: number; readonly title: Label }>>;

import { z } from 'zod';
import { Tombstone } from './tombstone.ts';

/**
 * The closed list of problem types. Each resolves to a page at `/problems/{type}`.
 *
 * @example
 * ```ts
 * import { ProblemType } from '@pazabierta/schema';
 *
 * ProblemType.parse('invalid-request'); // 'invalid-request'
 * ProblemType.safeParse('bad-request').success; // false
 * ```
 */
export const ProblemType = z
  .enum([
    'invalid-request',
    'not-found',
    'method-not-allowed',
    'not-acceptable',
    'gone',
    'too-large',
    'uri-too-long',
    'unsupported-media-type',
    'too-many-requests',
    'unavailable',
    'internal',
  ])
  .meta({
    id: 'ProblemType',
    description: 'The closed list of problem types, each with a page at /problems/{type}.',
  });
export type ProblemType = z.infer<typeof ProblemType>;

/**
 * One thing that was wrong with a request: the parameter, its value, why, and the nearest value that would be right.
 *
 * @example
 * ```ts
 * import { ProblemError } from '@pazabierta/schema';
 *
 * const answer = await fetch('http://127.0.0.1:8787/v1/observations?area=MX-TLX&lang=en');
 * const { errors } = (await answer.json()) as { errors: unknown[] };
 * const error = ProblemError.parse(errors[0]);
 * [error.parameter, error.value, error.nearest]; // ['area', 'MX-TLX', 'MX-TLA']
 * ```
 */
export const ProblemError = z
  .strictObject({
    parameter: z.string().describe('The parameter, or the path of the field in the body.'),
    value: z.string().nullable().describe('What was received.'),
    detail: z.string().describe('What is wrong with it.'),
    nearest: z.string().nullable().describe('The nearest valid value; null where there is none near.'),
  })
  .meta({ id: 'ProblemError', description: 'One thing that was wrong with a request.' });
export type ProblemError = z.infer<typeof ProblemError>;

/**
 * An error answer (RFC 9457, `application/problem+json`), in the language of the reader.
 *
 * @example
 * ```ts
 * import { Problem } from '@pazabierta/schema';
 *
 * const answer = await fetch('http://127.0.0.1:8787/v1/observations/mucpaz.networks.fortaseg?lang=es');
 * const problem = Problem.parse(await answer.json());
 * [problem.status, problem.instance]; // [404, '/v1/observations/mucpaz.networks.fortaseg']
 * ```
 */
export const Problem = z
  .strictObject({
    type: z.string().describe('URI of a page that explains the problem.'),
    title: z.string().describe('What the problem type is called.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What went wrong with this request.'),
    instance: z.string().describe('The path that was asked, at most 200 characters of it.'),
    errors: z.array(ProblemError),
  })
  .meta({ id: 'Problem', description: 'An error answer (RFC 9457), in the language of the reader.' });
export type Problem = z.infer<typeof Problem>;

/**
 * The answer where an item was withdrawn: a problem of the type `gone`, with what stands in the place of the item.
 *
 * @example
 * ```ts
 * import { GoneProblem } from '@pazabierta/schema';
 *
 * const problem = GoneProblem.parse({
 *   type: 'https://example.org/problems/gone',
 *   title: 'Retirado',
 *   status: 410,
 *   detail: 'La cifra se retiró.',
 *   instance: '/v1/observations/example.figure',
 *   errors: [],
 *   tombstone: {
 *     collection: 'observations',
 *     id: 'example.figure',
 *     kind: 'withdrawn',
 *     since: '2026.3',
 *     reason: { es: 'La fuente la retiró.', en: 'The source withdrew it.' },
 *     lastRelease: '2026.2',
 *     successors: [],
 *   },
 * });
 * // Where it can still be read as it was.
 * problem.tombstone.lastRelease; // '2026.2'
 * ```
 */
export const GoneProblem = z
  .strictObject({ ...Problem.shape, tombstone: Tombstone })
  .meta({ id: 'GoneProblem', description: 'The answer where an item was withdrawn, with its tombstone.' });
export type GoneProblem = z.infer<typeof GoneProblem>;

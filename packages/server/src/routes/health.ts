import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { RequestProblem } from '@pazabierta/query';
import { Label, ReleaseId } from '@pazabierta/schema';
import { z } from 'zod';
import { HEALTH_PROBLEMS, UNAVAILABLE } from '../problem-responses.ts';
import type { ServerEnv } from '../server-env.ts';

const TAG = 'Servicio — Service';

/** How the server is now is true now only. */
const NOW_ONLY = { 'Cache-Control': 'no-store' };

/** `/live`: the process runs. */
export const liveRoute = defineOpenAPIRoute({
  route: createRoute({
    method: 'get',
    path: '/live',
    tags: [TAG],
    summary: 'El proceso está en marcha — The process runs',
    responses: {
      200: {
        description: 'En marcha — Running',
        content: {
          'application/json': { schema: z.strictObject({ status: z.literal('live') }).meta({ id: 'Live' }) },
        },
      },
      ...HEALTH_PROBLEMS,
    },
  }),
  handler: (c) => c.json({ status: 'live' as const }, 200, NOW_ONLY),
});

const readyContract = createRoute({
  method: 'get',
  path: '/ready',
  tags: [TAG],
  summary: 'Los datos se pueden leer — The data can be read',
  responses: {
    200: {
      description: 'Listo — Ready',
      content: {
        'application/json': {
          schema: z
            .strictObject({
              status: z.literal('ready'),
              releases: z.array(ReleaseId),
              current: z.boolean().describe('False where newer data could not be loaded.'),
              problem: Label.nullable().describe(
                'Why newer data could not be loaded; null where none is known.',
              ),
            })
            .meta({
              id: 'Ready',
              description: 'The data can be read; which releases it has, and whether it is the newest.',
            }),
        },
      },
    },
    ...HEALTH_PROBLEMS,
    ...UNAVAILABLE,
  },
});

/** `/ready`: the data can be read, and whether it is the newest; it asks the database each time. */
export const readyRoute = defineOpenAPIRoute<typeof readyContract, ServerEnv>({
  route: readyContract,
  handler: async (c) => {
    const { questions, whyNotCurrent, onFailure } = c.var.options;
    try {
      const releases = (await questions.releases()).map(({ id }) => id);
      const newest = releases.at(-1);
      if (newest === undefined) throw new Error('No release is loaded');
      await questions.get('datasets', 'mucpaz', newest);
      const problem = whyNotCurrent?.() ?? null;
      return c.json(
        { status: 'ready' as const, releases, current: problem === null, problem },
        200,
        NOW_ONLY,
      );
    } catch (error) {
      // Whoever answers the questions may know why it cannot.
      if (error instanceof RequestProblem) throw error;
      onFailure?.(error, c.req.path);
      throw new RequestProblem('unavailable', {
        es: 'Los datos no se pueden leer en este momento',
        en: 'The data cannot be read at this moment',
      });
    }
  },
});

import { OpenAPIHono } from '@hono/zod-openapi';
import { createSourcesOf, nearest, RequestProblem, shown } from '@pazabierta/query';
import { basePath } from 'hono/route';
import { answerFixed } from './answer-fixed.ts';
import { createCaching } from './cache-answers.ts';
import { compressAnswers } from './compress-answers.ts';
import { describeAnswers } from './describe-answers.ts';
import { createKeep, type FindKept } from './keep-answers.ts';
import { limitRequests } from './limit-requests.ts';
import { FORMATS, type Format } from './read-format.ts';
import { DISCOVERY_PATHS, discoveryPages } from './routes/discovery.ts';
import { documentationPages } from './routes/documentation.ts';
import { problemPages } from './routes/problems.ts';
import { referencePages } from './routes/reference.ts';
import { ROUTES } from './routes.ts';
import type { AppOptions, ServerEnv } from './server-env.ts';
import { toOptionsHeaders } from './share-answers.ts';
import { toContract } from './to-contract.ts';
import { writeProblem } from './write-problem.ts';

/** The routes whose address may end in the name of a format; those with an id read the suffix of the id themselves. */
const WITH_SUFFIX = ROUTES.map(({ route }) => route).filter(
  ({ path }) => path.startsWith('/v1') && !path.endsWith('}'),
);

/** Addresses outside the contract. */
const OTHER_PATHS = [
  '/',
  '/openapi.json',
  '/docs',
  '/docs/:name',
  '/documentation',
  '/documentation/*',
  '/problems/:type',
  ...DISCOVERY_PATHS,
];

const READING = ['GET', 'HEAD', 'OPTIONS'];

/** The methods that each address of the contract answers, its suffixes included. */
const METHODS = toMethods();

/**
 * The app, and what it keeps: whoever serves it may answer from that before a `Request` is made.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { type App, createApp } from '@pazabierta/server';
 *
 * const app: App = createApp({ questions: createMemoryQuestions([release]), reportUrl: 'https://example.org/report' });
 * (await app.request('/live')).status; // 200
 * app.findKept(new Request('http://localhost/live')); // null
 * ```
 */
export interface App extends OpenAPIHono<ServerEnv> {
  readonly findKept: FindKept;
}

/**
 * The API of Paz Abierta as a Hono app. It listens nowhere and reads no environment: everything it needs is handed in.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { createQuestions, loadReleases } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 * import { createApp } from '@pazabierta/server';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, await readReleases(releasesFolder));
 * const app = createApp({ questions: createQuestions(client), reportUrl: 'https://example.org/report' });
 * const response = await app.request('/v1/mucpaz/investments?fund=fortaseg&release=2026.1');
 * const [{ observation, derived }] = JSON.parse(await response.text()).data;
 * observation.asPrinted; // 'an investment of more than 123 million pesos'
 * derived[0].quantity; // { value: 566820, upper: null, qualifier: 'more-than', resolution: 1, kind: 'money' }
 * client.close();
 * ```
 */
export function createApp(options: AppOptions): App {
  const app = new OpenAPIHono<ServerEnv>();
  const sourcesOf = createSourcesOf(options.questions);
  const keep = createKeep(options);

  // Before Hono looks for a route: what it calls may have to be waited for, and what is kept need not.
  const { fetch } = app;
  app.fetch = (request, env, context) => keep.answer(request, env, () => fetch(request, env, context));
  // Where the app is a part of another, that one is asked instead.
  app.use(async (c, next) => keep.answer(c.req.raw, c.env, next));
  app.use(async (c, next) => {
    const base = basePath(c);
    c.set('options', options);
    c.set('root', new URL(c.req.url).origin + (base === '/' ? '' : base));
    c.set('sourcesOf', sourcesOf);
    await next();
  });
  app.use(describeAnswers, keep.record, compressAnswers, limitRequests);

  const caching = createCaching(options, keep.foresee);
  for (const { route, handler } of ROUTES) {
    const offered = offeredBy(route);
    const paths = [
      route.getRoutingPath(),
      ...(WITH_SUFFIX.includes(route) ? Object.keys(FORMATS) : []).map(
        (suffix) => `${route.getRoutingPath()}.${suffix}`,
      ),
    ];
    if (route.method === 'get' && offered.length > 0 && route.path.startsWith('/v1'))
      app.on('GET', paths, caching({ path: route.path, offered }));
    // Each route was checked against its own contract where it is defined; together they have no common type.
    app.openapi(route, handler as never);
    for (const path of paths.slice(1)) app.on(route.method, path, handler as never);
  }
  app.get('/', (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.redirect(`${c.var.root}${options.readAsset === undefined ? '/v1' : '/docs'}`);
  });
  app.route('/', discoveryPages);
  app.route('/', problemPages);
  app.route('/', referencePages);
  app.route('/', documentationPages);

  let contract: string | undefined;
  app.get('/openapi.json', (c) => {
    contract ??= toContract(app);
    return answerFixed(c, contract, { 'Content-Type': 'application/json' });
  });

  for (const [path, methods] of METHODS) {
    app.options(path, (c) => c.body(null, 204, toOptionsHeaders(methods)));
    // A GET comes here only where its route found nothing of that name.
    app.all(path, (c, next) =>
      methods.includes(c.req.method)
        ? next()
        : writeProblem(c, methodNotAllowed(c.req.method, methods), { Allow: methods.join(', ') }),
    );
  }
  // A page of another origin that asks beforehand is to reach the problem that tells it of its mistake.
  app.options('*', (c) => c.body(null, 204, toOptionsHeaders(READING)));
  const paths = ROUTES.map(({ route }) => route.getRoutingPath());
  app.all('*', (c) => writeProblem(c, unknownPath(c.req.path, paths)));

  app.onError((error, c) => {
    if (error instanceof RequestProblem) return writeProblem(c, error);
    options.onFailure?.(error, c.req.path);
    return writeProblem(
      c,
      new RequestProblem('internal', {
        es: 'Algo falló de nuestro lado',
        en: 'Something failed on our side',
      }),
    );
  });
  return Object.assign(app, { findKept: keep.find });
}

/** The formats in which a route answers, the usual one first; none where it hands out files as they are. */
function offeredBy({ responses }: (typeof ROUTES)[number]['route']): Format[] {
  const { content = {} } = responses[200] as { readonly content?: object };
  const names = Object.keys(FORMATS) as Format[];
  return Object.keys(content).flatMap((type) => names.filter((name) => FORMATS[name] === type));
}

function toMethods(): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, readonly string[]>(OTHER_PATHS.map((path) => [path, READING]));
  for (const { route } of ROUTES) {
    const suffixes = WITH_SUFFIX.includes(route) ? Object.keys(FORMATS).map((name) => `.${name}`) : [];
    for (const path of ['', ...suffixes].map((suffix) => `${route.getRoutingPath()}${suffix}`)) {
      const known = methods.get(path) ?? READING;
      methods.set(path, route.method === 'get' ? known : [...known, route.method.toUpperCase()]);
    }
  }
  return methods;
}

function methodNotAllowed(method: string, methods: readonly string[]): RequestProblem {
  return new RequestProblem('method-not-allowed', {
    es: `Esta dirección no responde a ${method}; responde a ${methods.join(', ')}`,
    en: `This address does not answer ${method}; it answers ${methods.join(', ')}`,
  });
}

function unknownPath(path: string, known: readonly string[]): RequestProblem {
  const near = nearest(
    path,
    known.filter((candidate) => !candidate.includes(':')),
  );
  return new RequestProblem('not-found', {
    es: `No hay nada en «${shown(path)}»${near === null ? '. En /v1 están todas las direcciones' : `. Lo más cercano es «${near}»`}`,
    en: `There is nothing at "${shown(path)}"${near === null ? '. All addresses stand at /v1' : `. The nearest is "${near}"`}`,
  });
}

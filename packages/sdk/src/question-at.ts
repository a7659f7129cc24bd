import type { paths } from './contract-types.ts';

/**
 * What a parameter of a question is given: one value, or several of which any may hold.
 *
 * @example
 * ```ts
 * import { type Given, toQuery } from '@pazabierta/sdk';
 *
 * const given: Record<string, Given> = { area: ['MX-MIC', 'MX-TLA'], limit: 100, latestPeriod: true };
 * toQuery(given).get('area'); // 'MX-MIC,MX-TLA'
 * ```
 */
export type Given = string | number | boolean | readonly (string | number)[];

/** What the parameters are given that are no filters. */
interface Particular {
  readonly asOf: string;
  readonly cursor: string;
  readonly id: string;
  readonly latestPeriod: boolean;
  readonly limit: number;
  readonly q: string;
  readonly since: string;
  readonly vintage: 'all' | 'latest';
}

/** What whoever answers settles, so that no question may: the release once for all of them, and the form of the answers. */
type Settled = 'release' | 'lang' | 'format' | 'bom' | 'fields';

type ToGiven<Name> = Name extends keyof Particular ? Particular[Name] : Exclude<Given, boolean>;

/**
 * The addresses of the API that answer in JSON, as the contract writes them, such as `/v1/observations/{id}`.
 *
 * @example
 * ```ts
 * import { createConnection, type ReadablePath } from '@pazabierta/sdk';
 *
 * const path = '/v1/nap-1325/pillars' satisfies ReadablePath;
 * const { ask } = createConnection({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * (await ask(path, {})).data.length; // 4
 * ```
 */
export type ReadablePath = {
  [Path in keyof paths]: paths[Path] extends {
    readonly get: {
      readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
    };
  }
    ? Path
    : never;
}[keyof paths] &
  `/v1${string}`;

/**
 * The parameters in the query of one address, by the names that the contract has. What is `undefined` is not asked.
 *
 * @example
 * ```ts
 * import { createConnection, type QuestionAt } from '@pazabierta/sdk';
 *
 * const question: QuestionAt<'/v1/mucpaz/investments'> = { fund: 'fasp' };
 * const { ask } = createConnection({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const { data } = await ask('/v1/mucpaz/investments', question);
 * data.map(({ observation }) => observation.asPrinted);
 * // ['an investment of nine million pesos']
 * ```
 */
export type QuestionAt<Path extends keyof paths> = Path extends unknown
  ? paths[Path] extends { readonly get: { readonly parameters: { readonly query?: infer Query } } }
    ? { readonly [Name in keyof NonNullable<Query> as Exclude<Name, Settled>]?: ToGiven<Name> | undefined }
    : never
  : never;

/** The names that stand in the path itself. */
type PlacesOf<Path extends keyof paths> = paths[Path] extends {
  readonly get: { readonly parameters: { readonly path: infer Places } };
}
  ? { readonly [Name in keyof Places]: string }
  : unknown;

/**
 * The parameters of one address: those of its query, and those that stand in its path.
 *
 * @example
 * ```ts
 * import { type AskedAt, createConnection } from '@pazabierta/sdk';
 *
 * const asked: AskedAt<'/v1/instruments/{id}'> = { id: 'mucpaz' };
 * const { ask } = createConnection({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * (await ask('/v1/instruments/{id}', asked)).data.kind; // 'strategy'
 * ```
 */
export type AskedAt<Path extends ReadablePath> = QuestionAt<Path> & PlacesOf<Path>;

/**
 * What one address answers, as the contract has it.
 *
 * @example
 * ```ts
 * import { type AnswerAt, createConnection } from '@pazabierta/sdk';
 *
 * const listValues = ({ data }: AnswerAt<'/v1/observations'>) => data.map(({ quantity }) => quantity?.value);
 * const { ask } = createConnection({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * listValues(await ask('/v1/observations', { indicator: 'mucpaz.networks', source: 'gasman-2021' }));
 * // [40, 217]
 * ```
 */
export type AnswerAt<Path extends ReadablePath> = paths[Path] extends {
  readonly get: {
    readonly responses: {
      readonly 200: { readonly content: { readonly 'application/json': infer Answered } };
    };
  };
}
  ? Answered
  : never;

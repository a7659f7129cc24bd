import type { paths } from './contract-types.ts';

/** What a parameter of a question is given: one value, or several of which any may hold. */
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

/** The addresses of the API that answer in JSON, as the contract writes them, such as `/v1/observations/{id}`. */
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

/** The parameters in the query of one address, by the names that the contract has. What is `undefined` is not asked. */
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

/** The parameters of one address: those of its query, and those that stand in its path. */
export type AskedAt<Path extends ReadablePath> = QuestionAt<Path> & PlacesOf<Path>;

/** What one address answers, as the contract has it. */
export type AnswerAt<Path extends ReadablePath> = paths[Path] extends {
  readonly get: {
    readonly responses: {
      readonly 200: { readonly content: { readonly 'application/json': infer Answered } };
    };
  };
}
  ? Answered
  : never;

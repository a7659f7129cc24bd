import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import * as sdk from '../src/index.ts';

type Sdk = typeof sdk;

/** One error of each class, made by one copy of the package. */
function makeAll(copy: Sdk) {
  const lang = 'en';
  const url = 'https://example.org/v1';
  const context = { cause: 'why', requestId: 'r-1' };
  const problem = { type: 'gone', title: 'Withdrawn', status: 410, detail: 'It is gone' };
  const fault = { es: 'falta «data»', en: '"data" is missing' };
  return {
    AbortError: new copy.AbortError({ lang }, context),
    DecodingError: new copy.DecodingError({ lang, url, fault, path: 'data' }, context),
    NetworkError: new copy.NetworkError({ lang, url }, context),
    ProblemError: new copy.ProblemError(problem, context),
    TimeoutError: new copy.TimeoutError({ lang, of: 'total', ms: 5 }, context),
    UnknownCodeError: new copy.UnknownCodeError(
      { lang, list: 'area', code: 'MX-TLX', nearest: 'MX-TLA' },
      context,
    ),
  };
}

type Name = keyof ReturnType<typeof makeAll>;
const guards: Readonly<Record<Name, (error: unknown) => boolean>> = {
  AbortError: sdk.isAbortError,
  DecodingError: sdk.isDecodingError,
  NetworkError: sdk.isNetworkError,
  ProblemError: sdk.isProblemError,
  TimeoutError: sdk.isTimeoutError,
  UnknownCodeError: sdk.isUnknownCodeError,
};
const classes: Readonly<Record<Name, unknown>> = {
  AbortError: sdk.AbortError,
  DecodingError: sdk.DecodingError,
  NetworkError: sdk.NetworkError,
  ProblemError: sdk.ProblemError,
  TimeoutError: sdk.TimeoutError,
  UnknownCodeError: sdk.UnknownCodeError,
};
const names = Object.keys(guards) as Name[];

/** Another copy of the package, minified, in a realm with an `Error` of its own. */
let foreign: Sdk;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('../src/index.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'sdk',
  });
  foreign = runInContext(`${outputFiles[0]?.text}; sdk`, createContext({}));
});

describe.each(names)('%s', (name) => {
  test('has its literal name, the request id and the cause', () => {
    const error = makeAll(sdk)[name];
    expect(Object.getPrototypeOf(error).constructor).toBe(classes[name]);
    expect(error).toBeInstanceOf(sdk.PazAbiertaError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name, requestId: 'r-1', cause: 'why' });
    expect(`${error}`).toMatch(new RegExp(`^${name}: \\S`));
  });

  test('is known by its guard and by no other, also from another copy in another realm', () => {
    const error: unknown = makeAll(foreign)[name];
    expect(error).not.toBeInstanceOf(Error);
    for (const each of [error, makeAll(sdk)[name]]) {
      expect(names.filter((guard) => guards[guard](each))).toEqual([name]);
      expect(sdk.isPazAbiertaError(each)).toBe(true);
    }
  });
});

describe('a guard', () => {
  test.each([
    new Error('x'),
    Object.assign(new Error('x'), { name: 'AbortError' }),
    null,
    undefined,
    'AbortError',
    5,
    {},
  ])('knows %o as none of ours', (thrown) => {
    expect(sdk.isPazAbiertaError(thrown)).toBe(false);
    expect(names.filter((guard) => guards[guard](thrown))).toEqual([]);
  });

  test('knows the base class too, which is none of the others', () => {
    const error = new sdk.PazAbiertaError('x');
    expect(error).toMatchObject({ name: 'PazAbiertaError', requestId: null });
    expect(sdk.isPazAbiertaError(error)).toBe(true);
    expect(names.filter((guard) => guards[guard](error))).toEqual([]);
  });
});

describe('a message', () => {
  test.each([
    [
      'es',
      [
        'Se desistió de la pregunta',
        'No hay ningún código «X» en «area»; lo más cercano es «Y»',
        'No llegó una respuesta entera en 5 ms',
      ],
    ],
    [
      'en',
      [
        'The question was given up',
        'There is no code "X" in "area"; the nearest is "Y"',
        'No whole answer came within 5 ms',
      ],
    ],
  ] as const)('is in the language that was asked for (%s)', (lang, messages) => {
    expect([
      new sdk.AbortError({ lang }).message,
      new sdk.UnknownCodeError({ lang, list: 'area', code: 'X', nearest: 'Y' }).message,
      new sdk.TimeoutError({ lang, of: 'attempt', ms: 5 }).message,
    ]).toEqual(messages);
  });

  test('names no nearest code where none is near', () => {
    const error = new sdk.UnknownCodeError({ lang: 'en', list: 'area', code: 'X', nearest: null });
    expect(error.message).toBe('There is no code "X" in "area"');
  });
});

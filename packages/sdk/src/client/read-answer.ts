import type { Label, Language, Source } from '@pazabierta/schema';
import { DecodingError } from '../errors/decoding-error.ts';
import type { Answer } from './exchange.ts';
import { type Kind, NEEDED_FIELDS } from './needed-fields.ts';
import { nextCursor } from './next-cursor.ts';
import { parseJson } from './parse-json.ts';
import { toProblem } from './to-problem.ts';

/** Which fields of an answer are what; of a list in pages all of them are there. */
const ENVELOPE = 'release.id:string notes:array sources:array';
const PAGE = ' page.total:number page.totalExact:boolean page.complete:boolean page.next:string|null';

/** What of an answer is read. */
export interface Body {
  readonly data: unknown;
  readonly page: {
    readonly total: number;
    readonly totalExact: boolean;
    readonly complete: boolean;
    readonly next: string | null;
  };
  readonly release: { readonly id: string };
  readonly notes: readonly Label[];
  readonly sources: readonly Source[];
}

/** What an answer should be: one thing, many, or a page of them. */
export interface Expected {
  readonly form: 'one' | 'many' | 'page';
  readonly kind: Kind;
}

/** Reads an answer. @throws ProblemError where it is a problem, DecodingError where it is not what it should be. */
export function readAnswer(answer: Answer, { form, kind }: Expected, url: string, lang: Language): Body {
  if (answer.status >= 300) throw toProblem(answer, url, lang);
  const fail = (fault: Label, path?: string, cause?: unknown): never => {
    const requestId = answer.headers.get('Request-Id');
    throw new DecodingError({ lang, url, fault, ...(path !== undefined && { path }) }, { requestId, cause });
  };
  const type = answer.headers.get('Content-Type');
  if (!/^application\/json\b/i.test(type ?? ''))
    fail({ es: `no es JSON sino ${type}`, en: `it is not JSON but ${type}` });
  const { value: body, cause } = parseJson(answer.text);
  if (cause !== undefined) fail({ es: 'no es JSON entero', en: 'it is not whole JSON' }, undefined, cause);

  const need = (path: string, isThere: boolean): void => {
    if (!isThere) {
      fail(
        { es: `falta «${path}» o no es lo que debe`, en: `"${path}" is missing or not what it should be` },
        path,
      );
    }
  };
  const envelope = `data:${form === 'one' ? 'object' : 'array'} ${ENVELOPE}${form === 'page' ? PAGE : ''}`;
  for (const field of envelope.split(' ')) {
    const [path = '', kinds = ''] = field.split(':');
    need(path, kinds.split('|').includes(kindOf(at(body, path))));
  }
  const { data, page } = body as Body;
  if (form === 'page') need('page.next', page.next === null || nextCursor(page.next) !== null);
  const things: readonly [path: string, thing: unknown][] = Array.isArray(data)
    ? data.map((thing, index) => [`data[${index}]`, thing])
    : [['data', data]];
  for (const [path, thing] of things) {
    need(path, kindOf(thing) === 'object');
    for (const name of NEEDED_FIELDS[kind].split(' ')) need(`${path}.${name}`, name in (thing as object));
  }
  return body as Body;
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What stands at a path such as `page.next`. */
function at(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return value;
}

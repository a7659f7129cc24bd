import type { Label, Language } from '@pazabierta/schema';
import { DecodingError } from '../errors/decoding-error.ts';
import type { ReceivedAnswer } from './exchange.ts';
import { parseJson } from './parse-json.ts';
import { toProblem } from './to-problem.ts';

/** What every answer of the API holds; `data` is what differs. */
export interface Document {
  readonly data: unknown;
  readonly release: { readonly id: string };
  readonly [field: string]: unknown;
}

/** An answer as it is read: its document, and how to refuse it for what stands at a path of it. */
export interface Reading {
  readonly document: Document;
  readonly need: (path: string, isThere: boolean) => void;
}

/** Reads what every answer has. @throws ProblemError where it is a problem, DecodingError where it is no answer of this API. */
export function readAnswer(answer: ReceivedAnswer, url: string, lang: Language): Reading {
  if (answer.status >= 300) throw toProblem(answer, url, lang);
  const fail = (fault: Label, path?: string, cause?: unknown): never => {
    const requestId = answer.headers.get('Request-Id');
    throw new DecodingError({ lang, url, fault, ...(path !== undefined && { path }) }, { requestId, cause });
  };
  const type = answer.headers.get('Content-Type');
  if (!/^application\/json *(;|$)/i.test(type ?? '')) {
    fail(
      type === null
        ? { es: 'no dice su tipo, que debe ser JSON', en: 'it does not say its type, which must be JSON' }
        : { es: `no es JSON sino ${type}`, en: `it is not JSON but ${type}` },
    );
  }
  const { value, cause } = parseJson(answer.text);
  if (cause !== undefined) fail({ es: 'no es JSON entero', en: 'it is not whole JSON' }, undefined, cause);

  const need = (path: string, isThere: boolean): void => {
    if (isThere) return;
    fail(
      { es: `falta «${path}» o no es lo que debe`, en: `"${path}" is missing or not what it should be` },
      path,
    );
  };
  const document = Object(value) as Partial<Document>;
  need('data', typeof document.data === 'object' && document.data !== null);
  need('release.id', typeof document.release?.id === 'string');
  return { document: document as Document, need };
}

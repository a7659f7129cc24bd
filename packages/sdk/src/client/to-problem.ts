import type { Language, ProblemError as ProblemFault, Tombstone } from '@pazabierta/schema';
import { ProblemError } from '../errors/problem-error.ts';
import type { ReceivedAnswer } from './exchange.ts';
import { parseJson } from './parse-json.ts';

/** What an answer that is no success says, which may be little: not every one comes from the API, and not every one is whole. */
export function toProblem(
  { status, headers, text }: ReceivedAnswer,
  url: string,
  lang: Language,
): ProblemError {
  const stated = /^application\/problem\+json/.test(headers.get('Content-Type') ?? '')
    ? parseJson(text).value
    : null;
  const problem = (stated ?? {}) as Readonly<Record<string, unknown>>;
  const word = (name: string): string | undefined => {
    const value = problem[name];
    return typeof value === 'string' ? value : undefined;
  };
  const type = word('type') ?? 'about:blank';
  const title = word('title') ?? `HTTP ${status}`;
  const silent =
    lang === 'en'
      ? `${url} answered ${status} without saying why`
      : `${url} respondió ${status} sin decir por qué`;
  const instance = word('instance');
  const { errors, tombstone } = problem;
  return new ProblemError(
    {
      // The API names its types by a page; what anybody else names stays as it is written.
      type: /\/problems\/([\w-]+)$/.exec(type)?.[1] ?? type,
      title,
      status,
      detail: word('detail') ?? word('title') ?? silent,
      ...(instance !== undefined && { instance }),
      ...(Array.isArray(errors) && { errors: errors as ProblemFault[] }),
      ...(tombstone ? { tombstone: tombstone as Tombstone } : {}),
    },
    { requestId: headers.get('Request-Id') },
  );
}

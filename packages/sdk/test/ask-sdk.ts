import { ProblemError } from '../src/errors/problem-error.ts';
import type { PazAbierta } from '../src/index.ts';
import type { Asked } from './asked.ts';

/** What the SDK answers, or the problem that it throws, as JSON. */
export async function askSdk(paz: PazAbierta, asked: Asked): Promise<string> {
  try {
    return JSON.stringify(await ask(paz, asked));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { type, title, status, detail, errors, tombstone } = error;
    return JSON.stringify({ type, title, status, detail, errors, tombstone });
  }
}

function ask(paz: PazAbierta, asked: Asked): Promise<unknown> {
  switch (asked.ask) {
    case 'list':
      return paz.list(asked.collection, asked.question);
    case 'get':
    case 'history':
      return paz[asked.ask](asked.collection, asked.id);
    case 'search':
      return paz.search(asked.q, asked.question);
    case 'check':
      return paz.check(asked.figures);
    default:
      return paz[asked.ask](asked.question);
  }
}

import type { Collection } from '@pazabierta/schema';
import {
  type AvailabilityQuestion,
  type ChangesQuestion,
  isProblemError,
  type ListQuestion,
  type PazAbierta,
  type SearchQuestion,
} from '../src/index.ts';
import type { Asked } from './asked.ts';

/** What the SDK answers, or the problem that it throws, as JSON. */
export async function askSdk(pazAbierta: PazAbierta, asked: Asked): Promise<string> {
  try {
    return JSON.stringify(await ask(pazAbierta, asked));
  } catch (error) {
    if (!isProblemError(error)) throw error;
    const { type, title, status, detail, errors, tombstone } = error;
    return JSON.stringify({ type, title, status, detail, errors, tombstone });
  }
}

function ask(pazAbierta: PazAbierta, asked: Asked): Promise<unknown> {
  switch (asked.ask) {
    case 'list':
      return pazAbierta.list<Collection>(asked.collection, asked.question as ListQuestion);
    case 'get':
    case 'history':
      return pazAbierta[asked.ask](asked.collection, asked.id);
    case 'availability':
      return pazAbierta.availability(asked.question as AvailabilityQuestion);
    case 'changes':
      return pazAbierta.changes(asked.question as ChangesQuestion);
    case 'search':
      return pazAbierta.search(asked.q, asked.question as SearchQuestion);
    case 'check':
      return pazAbierta.check(asked.figures);
  }
}

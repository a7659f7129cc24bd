import type { Answer, Contract } from './contract.ts';
import { listOperations } from './list-operations.ts';
import { resolveAnswer } from './resolve.ts';

/** The answers that operations share, by status, told once on the first page; where a status has two, with the headers of both. */
export function commonAnswers(contract: Contract): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { operation } of listOperations(contract)) {
    for (const [status, either] of Object.entries(operation.responses)) {
      if (!('$ref' in either)) continue;
      const answer = resolveAnswer(contract, either);
      answers.set(status, { ...answer, headers: { ...answers.get(status)?.headers, ...answer.headers } });
    }
  }
  return new Map([...answers].sort(([a], [b]) => Number(a) - Number(b)));
}

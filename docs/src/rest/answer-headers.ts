import type { Answer, Contract } from './contract.ts';
import { listOperations } from './list-operations.ts';
import { resolveAnswer } from './resolve.ts';

/** The headers that every answer of every operation has. */
export function commonHeaders(contract: Contract): ReadonlySet<string> {
  const [first = [], ...others] = listOperations(contract).flatMap(({ operation }) =>
    Object.values(operation.responses).map((answer) => headerNames(resolveAnswer(contract, answer))),
  );
  return new Set(first.filter((name) => others.every((names) => names.includes(name))));
}

/** The headers that an answer has or may have. */
export function headerNames({ headers = {} }: Answer): readonly string[] {
  return Object.keys(headers);
}

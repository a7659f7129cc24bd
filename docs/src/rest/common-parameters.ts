import type { Contract, Parameter } from './contract.ts';
import { listOperations } from './list-operations.ts';

/** A parameter that stands alike in more operations than this is told once, on the first page. */
const MANY = 10;

/** The parameters of the query that have one meaning all over the API, by name. */
export function commonParameters(contract: Contract): ReadonlyMap<string, Parameter> {
  const all = listOperations(contract)
    .flatMap(({ operation }) => operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query');
  const counts = new Map<string, { readonly parameter: Parameter; readonly count: number }>();
  for (const parameter of all) {
    const text = JSON.stringify(parameter);
    counts.set(text, { parameter, count: (counts.get(text)?.count ?? 0) + 1 });
  }
  const common = [...counts.values()].filter(({ count }) => count > MANY);
  return new Map(common.map(({ parameter }) => [parameter.name, parameter]));
}

/** Whether a parameter of an operation is one that is told on the first page. */
export function isCommon(parameter: Parameter, common: ReadonlyMap<string, Parameter>): boolean {
  const told = common.get(parameter.name);
  return told !== undefined && JSON.stringify(told) === JSON.stringify(parameter);
}

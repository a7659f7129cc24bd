import { toSlug } from '../markdown/to-slug.ts';
import type { Contract, Operation } from './contract.ts';
import { splitName } from './split-text.ts';

/** An operation with its address. */
export interface Addressed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** Its heading, the same in both languages: `GET /v1/observations/{id}`. */
  readonly heading: string;
  /** Where it stands below the folder of a language: `catalogue.md#get-v1observationsid`. */
  readonly place: string;
}

/** Every operation of the contract, in its order. */
export function listOperations(contract: Contract): readonly Addressed[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const heading = `${method.toUpperCase()} ${path}`;
      const place = `${tagFile(operation.tags[0] ?? '')}#${toSlug(heading)}`;
      return { method, path, operation, heading, place };
    }),
  );
}

/** The file of the operations of a tag, named after the English half. */
export function tagFile(tag: string): string {
  return `${toSlug(splitName(tag).en)}.md`;
}

import { readFileSync } from 'node:fs';
import type { Contract } from '../src/rest/contract.ts';

/** The contract as it stands in the repository. */
export function readContract(): Contract {
  const file = new URL('../../packages/server/openapi.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

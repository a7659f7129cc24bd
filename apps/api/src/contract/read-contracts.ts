import { readFile } from 'node:fs/promises';
import type { Contract } from './find-breaking-changes.ts';
import type { DeclaredChange } from './judge-contract.ts';

const server = new URL('../../../../packages/server/', import.meta.url);

/** The contract that is generated, the one that was last published, and what breaks on purpose between the two. */
export const CONTRACT_FILES = {
  current: new URL('openapi.json', server),
  published: new URL('published/openapi.json', server),
  declared: new URL('published/breaking-changes.json', server),
} as const;

/** Reads both contracts and what is declared. */
export async function readContracts(): Promise<{
  readonly current: Contract;
  readonly published: Contract;
  readonly declared: readonly DeclaredChange[];
}> {
  const read = async (file: URL) => JSON.parse(await readFile(file, 'utf8'));
  const { current, published, declared } = CONTRACT_FILES;
  return {
    current: await read(current),
    published: await read(published),
    declared: await read(declared),
  };
}

/**
 * What every answerer of the questions must hold, whoever it is. The suite needs no test runner: each case is a name and a function
 * that throws where the answerer fails.
 *
 * @module
 */
export { CONTRACT, type ContractCase } from './contract.ts';
export { contractChanges } from './contract-changes.ts';
export type { ContractItems, ContractRelease } from './contract-release.ts';
export { CONTRACT_RELEASES } from './contract-releases.ts';

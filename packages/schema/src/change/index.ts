/**
 * The arithmetic of changes without zod: what differs between two versions of an item, what follows when it is applied, and what two
 * steps come to as one.
 *
 * @module
 */
export { applyChanges, reverseChanges } from './apply-changes.ts';
export { type CellChange, compareFields, type Item, toCells } from './cells.ts';
export { composeChanges } from './compose-changes.ts';
export { composeSteps, type ReasonedChange } from './compose-steps.ts';
export { diffItems } from './diff-items.ts';

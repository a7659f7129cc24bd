import { freeze } from './freeze.js';

/**
 * Adds to a series what its module leaves out: the note of each item before its aliases, where the vocabulary has it.
 *
 * @param {{ release: string, indicator: { aliases: unknown }, observations: readonly { aliases: unknown }[] }} outline
 * @param {{ notComparable: unknown, note: unknown }} words of the indicator
 * @param {readonly unknown[]} notes of the observations, in their order
 */
export function complete({ release, indicator, observations }, words, notes) {
  return freeze({
    release,
    indicator: { ...before(indicator), ...words, aliases: indicator.aliases },
    observations: observations.map((each, place) => ({
      ...before(each),
      note: notes[place],
      aliases: each.aliases,
    })),
  });
}

/** @param {{ aliases: unknown }} item */
function before({ aliases, ...rest }) {
  return rest;
}

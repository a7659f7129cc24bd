/**
 * Holds that an exercise was run and nothing in it failed.
 *
 * @param {unknown} exercised what the exercise gave
 * @param {number} least how many things it has to have tried
 * @throws Error with all that went wrong
 */
export function expectSuccess(exercised, least) {
  const { tried = 0, failures = [] } = /** @type {{ tried?: number, failures?: string[] }} */ (
    exercised ?? {}
  );
  if (failures.length > 0) throw new Error(failures.join('\n'));
  if (tried < least) throw new Error(`Only ${tried} of ${least} things were tried`);
}

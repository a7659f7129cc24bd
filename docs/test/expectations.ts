import assert, { AssertionError } from 'node:assert/strict';

let reached = 0;

/** How many expectations have been reached since this was loaded. */
export function countReached(): number {
  return reached;
}

/** Expects that what a statement of an example gives is what the comment behind it says. */
export function expectEqual(actual: unknown, expected: unknown): void {
  reached += 1;
  assert.deepEqual(actual, expected);
}

/** Expects that a statement of an example throws, or that its promise is rejected, with an error of the name that the comment says. */
export async function expectThrow(run: () => unknown, name: string): Promise<void> {
  reached += 1;
  const thrown = await Promise.resolve()
    .then(run)
    .then(
      () => 'nothing',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
  if (thrown !== name) {
    throw new AssertionError({
      message: `Expected ${name}, thrown was ${thrown}`,
      actual: thrown,
      expected: name,
    });
  }
}

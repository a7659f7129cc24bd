/** How many keys are remembered before all are forgotten, so that memory does not grow with the rows. */
const MOST = 100_000;

/** Remembers what was found to be without a fault, so that what is the same is not looked at again. */
export class Seen {
  readonly #keys = new Set<string>();

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    if (this.#keys.size >= MOST) this.#keys.clear();
    this.#keys.add(key);
  }
}

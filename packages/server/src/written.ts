import type { TypedResponse } from 'hono';

/**
 * An answer that was written as text. Hono cannot check its JSON against the contract by type, as it could that of `c.json`;
 * a test over every route parses each body by its schema instead.
 */
export type Written = Response & TypedResponse<never, never, never>;

/** Says that a response was written as text. */
export function written(response: Response): Written {
  return response as Written;
}

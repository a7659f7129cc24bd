import type { TypedResponse } from 'hono';

/**
 * An answer that was written as text. Hono cannot check its JSON against the contract by type, as it could that of `c.json`;
 * a test over every route parses each body by its schema instead.
 */
export type Written = Response & TypedResponse<never, never, never>;

/** The text of responses that were written in one piece, so that whoever keeps them need not read them. */
const texts = new WeakMap<Response, string>();

/** Says that a response was written as text; in one piece, where that is given. */
export function written(response: Response, text?: string): Written {
  if (text !== undefined) texts.set(response, text);
  return response as Written;
}

/** The whole text of a response, where it was written in one piece and nothing has been put in its place. */
export function textOf(response: Response): string | undefined {
  return texts.get(response);
}

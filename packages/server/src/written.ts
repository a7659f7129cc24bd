import type { TypedResponse } from 'hono';

/**
 * An answer that was written by hand. Hono cannot check its JSON against the contract by type, as it could that of `c.json`;
 * a test over every route parses each body by its schema instead.
 */
export type Written = Response & TypedResponse<never, never, never>;

/** The bytes of responses that were written in one piece, so that whoever keeps them need not read them. */
const wholes = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

/** Says that a response was written by hand; in one piece, where that is given. */
export function written(response: Response, whole?: Uint8Array<ArrayBuffer>): Written {
  if (whole !== undefined) wholes.set(response, whole);
  return response as Written;
}

/** The whole body of a response, where it was written in one piece and nothing has been put in its place. */
export function wholeOf(response: Response): Uint8Array<ArrayBuffer> | undefined {
  return wholes.get(response);
}

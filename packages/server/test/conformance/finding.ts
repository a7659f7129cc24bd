/** What is looked at in every answer; each of these can fail, as the seeded faults show. */
export const CHECKS = [
  'no answer is a failure of ours',
  'the status is documented',
  'the media type is documented',
  'the media type is one that was accepted',
  'the body is as documented',
  'the text is well formed',
  'every header is documented',
  'every required header is there',
  'every header is written as documented',
  'a valid request is answered',
  'an invalid request is refused',
  'it is refused with its problem',
  'the problem names what was wrong',
  'the problem is in the language asked for',
  'nothing inside is shown',
  'an empty list says why',
  'HEAD is answered as GET',
  'who has the answer is told so',
  'a method that is not allowed is refused',
] as const;
/** One of {@link CHECKS}. */
export type Check = (typeof CHECKS)[number];

/** A check that failed, and how. */
export interface Finding {
  readonly check: Check;
  readonly message: string;
}

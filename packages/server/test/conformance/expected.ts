/** What a request has to be answered: data, a certain problem, or either, where the request is odd but nothing forbids it. */
export type Expected =
  | { readonly kind: 'accepted'; readonly mediaType: string | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'either' };

/** The problem with which a request has to be refused. */
export interface Refusal {
  readonly status: number;
  /** The end of the address of its type. */
  readonly type: string;
  /** Everything that the problem has to name. */
  readonly named: readonly Named[];
}

/** A parameter that was wrong, its value where the answer has to repeat it, and what is valid where something is near. */
export interface Named {
  readonly parameter: string;
  readonly value?: string;
  readonly near?: readonly string[];
}

import type { RulesetFunction } from '@stoplight/spectral-core';

/** What is read of an operation. */
interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses?: Readonly<
    Record<
      string,
      { readonly content?: Record<string, { readonly schema?: { readonly properties?: object } }> }
    >
  >;
}

/** Finds an operation whose answer has a page, and which does not let the reader turn it, or the other way round. */
export const answersPageByPage: RulesetFunction<Operation> = ({ parameters = [], responses = {} }) => {
  const fields = responses['200']?.content?.['application/json']?.schema?.properties ?? {};
  const names = parameters.map(({ name }) => name);
  const wanted = 'page' in fields;
  return ['limit', 'cursor']
    .filter((name) => names.includes(name) !== wanted)
    .map((name) => ({ message: wanted ? `"${name}" is missing` : `"${name}" turns no page` }));
};

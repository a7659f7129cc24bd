import type { ContractDocument, Responses } from './contract-document.ts';

/** Puts the answers that several operations give in the same words among the components, named by their status, so that each is written once. */
export function shareResponses({ paths = {} }: ContractDocument): Responses {
  const all: Responses[] = Object.values(paths).flatMap(({ get, post }) =>
    [get, post].flatMap((each) => each?.responses ?? []),
  );
  const written = all.flatMap((responses) =>
    Object.values(responses).map((response) => JSON.stringify(response)),
  );
  const shared: Responses = {};
  const names = new Map<string, string>();
  for (const responses of all) {
    for (const [status, response] of Object.entries(responses)) {
      const text = JSON.stringify(response);
      if (written.indexOf(text) === written.lastIndexOf(text)) continue;
      const name = names.get(text) ?? toFreeName(`Answer${status}`, shared);
      names.set(text, name);
      shared[name] = response;
      responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  return shared;
}

/** The name itself, or with the first number that nothing of that name has. */
function toFreeName(name: string, taken: object): string {
  let free = name;
  for (let number = 2; free in taken; number++) free = `${name}-${number}`;
  return free;
}

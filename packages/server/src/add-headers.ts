import type { ContractDocument, Headers } from './contract-document.ts';
import { CONTRACT_HEADERS, type ContractAnswer } from './contract-headers.ts';
import { both } from './texts.ts';

/**
 * Names the headers of every answer of the contract, and gives them as components: `Release` is one that the answer always has,
 * `Release.optional` one that it may have.
 */
export function addHeaders({ paths = {} }: ContractDocument): Headers {
  const components: Headers = {};
  for (const [path, item] of Object.entries(paths)) {
    for (const method of ['get', 'post'] as const) {
      const { responses = {}, parameters = [] } = item[method] ?? {};
      const mediaTypes = Object.keys(responses[200]?.content ?? {});
      const names = parameters.flatMap((parameter) => ('name' in parameter ? [parameter.name] : []));
      for (const [status, response] of Object.entries(responses)) {
        const answer = { path, method, status: Number(status), mediaTypes, parameters: names };
        response.headers = nameHeaders(answer, components);
      }
    }
  }
  return components;
}

function nameHeaders(answer: ContractAnswer, components: Headers): Headers {
  const named: Headers = {};
  for (const [name, { says, schema, on }] of Object.entries(CONTRACT_HEADERS)) {
    const presence = on(answer);
    if (presence === 'never') continue;
    const required = presence === 'always';
    const component = required ? name : `${name}.optional`;
    components[component] = { description: both(says), required, schema };
    named[name] = { $ref: `#/components/headers/${component}` };
  }
  return named;
}

import type { Answer, Contract, Header, Reference, Schema } from './contract.ts';

/** The name of the component that a reference names: `#/components/schemas/Id` is `Id`. */
export function nameOf({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

/** What a schema is, whether it is written in place or named. */
export function resolveSchema(contract: Contract, schema: Schema): Schema {
  return schema.$ref === undefined
    ? schema
    : find(contract.components.schemas, nameOf({ $ref: schema.$ref }), 'schema');
}

/** What an answer is, whether it is written in place or named. */
export function resolveAnswer(contract: Contract, answer: Answer | Reference): Answer {
  return '$ref' in answer ? find(contract.components.responses, nameOf(answer), 'response') : answer;
}

/** What a header is. */
export function resolveHeader(contract: Contract, header: Reference): Header {
  return find(contract.components.headers, nameOf(header), 'header');
}

function find<Component>(
  components: Readonly<Record<string, Component>>,
  name: string,
  kind: string,
): Component {
  const component = components[name];
  if (component === undefined) throw new Error(`The contract has no ${kind} "${name}"`);
  return component;
}

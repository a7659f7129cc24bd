import { isDeepStrictEqual } from 'node:util';
import type { BreakingChange } from './breaking-change.ts';
import { compareSchemas, type Direction } from './compare-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { below, follow, type Placed } from './placed.ts';

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: JsonSchema;
}

interface Header {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

interface Body {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly content?: Content;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, Header>>;
}

interface Operation {
  readonly operationId?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses?: Readonly<Record<string, Answer>>;
}

/** A contract, as far as it is compared. */
export interface Contract {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Finds everything in a contract that breaks what was written against the one before, each once. */
export function findBreakingChanges(before: Contract, after: Contract): BreakingChange[] {
  const found = Object.entries(before.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const was = { part: operation, at: '', document: before };
      const is = after.paths[path]?.[method];
      const placed = below(was, operation, 'paths', path, method);
      if (is === undefined) return [gone('operation-removed', placed)];
      return compareOperations(placed, { ...placed, part: is, document: after });
    }),
  );
  // A component that many operations share is compared for each of them.
  const once = new Map(found.map((change) => [JSON.stringify(change), change]));
  return [...once.values()];
}

function compareOperations(before: Placed<Operation>, after: Placed<Operation>): BreakingChange[] {
  const { operationId: was, security: free = [] } = before.part;
  const { operationId: is, security = [] } = after.part;
  return [
    ...(was === is ? [] : [{ kind: 'operation-renamed' as const, at: before.at, was, is }]),
    ...(isDeepStrictEqual(free, security) || security.length === 0
      ? []
      : [{ kind: 'credentials-required' as const, at: before.at }]),
    ...compareParameters(parametersOf(before), parametersOf(after)),
    ...compareBodies(before, after),
    ...compareAnswers(before, after),
  ];
}

/** The parameters of an operation by what they are called and where they stand in a request. */
function parametersOf(operation: Placed<Operation>): Map<string, Placed<Parameter>> {
  const placed = (operation.part.parameters ?? []).map((each, index) =>
    follow(below(operation, each, 'parameters', index)),
  );
  return new Map(placed.map((each) => [`${each.part.in} ${each.part.name}`, each]));
}

function compareParameters(
  before: ReadonlyMap<string, Placed<Parameter>>,
  after: ReadonlyMap<string, Placed<Parameter>>,
): BreakingChange[] {
  const required = [...after].filter(
    ([name, { part }]) => part.required === true && before.get(name)?.part.required !== true,
  );
  return [
    ...required.map(([name, { at }]) => ({ kind: 'parameter-required' as const, at, is: name })),
    ...[...before].flatMap(([name, was]): BreakingChange[] => {
      const is = after.get(name);
      if (is === undefined) return [{ ...gone('parameter-removed', was), was: name }];
      const written = ({ part: { style, explode } }: Placed<Parameter>) => ({ style, explode });
      return [
        ...(isDeepStrictEqual(written(was), written(is))
          ? []
          : [{ kind: 'parameter-rewritten' as const, at: was.at, was: name }]),
        ...compareBelow(was, is, 'request'),
      ];
    }),
  ];
}

function compareBodies(before: Placed<Operation>, after: Placed<Operation>): BreakingChange[] {
  const bodyOf = (operation: Placed<Operation>) =>
    operation.part.requestBody && follow(below(operation, operation.part.requestBody, 'requestBody'));
  const [was, is] = [bodyOf(before), bodyOf(after)];
  const required: BreakingChange[] =
    is?.part.required === true && was?.part.required !== true ? [{ kind: 'body-required', at: is.at }] : [];
  if (was === undefined) return required;
  if (is === undefined) return [{ kind: 'body-removed', at: was.at }];
  return [...required, ...compareContents(was, is, 'request')];
}

function compareAnswers(before: Placed<Operation>, after: Placed<Operation>): BreakingChange[] {
  return Object.entries(before.part.responses ?? {}).flatMap(([status, answer]): BreakingChange[] => {
    const was = follow(below(before, answer, 'responses', status));
    const found = after.part.responses?.[status];
    if (found === undefined) return [{ kind: 'answer-removed', at: was.at }];
    const is = follow(below(after, found, 'responses', status));
    return [...compareContents(was, is, 'response'), ...compareHeaders(was, is)];
  });
}

function compareContents(
  before: Placed<{ readonly content?: Content }>,
  after: Placed<{ readonly content?: Content }>,
  direction: Direction,
): BreakingChange[] {
  return Object.entries(before.part.content ?? {}).flatMap(([mediaType, content]): BreakingChange[] => {
    const was = below(before, content, 'content', mediaType);
    const is = after.part.content?.[mediaType];
    if (is !== undefined) return compareBelow(was, below(after, is, 'content', mediaType), direction);
    return [{ kind: direction === 'request' ? 'body-format-removed' : 'format-removed', at: was.at }];
  });
}

function compareHeaders(before: Placed<Answer>, after: Placed<Answer>): BreakingChange[] {
  return Object.entries(before.part.headers ?? {}).flatMap(([name, header]): BreakingChange[] => {
    const was = follow(below(before, header, 'headers', name));
    const found = after.part.headers?.[name];
    if (found === undefined)
      return [{ kind: 'header-removed', at: below(before, header, 'headers', name).at }];
    const is = follow(below(after, found, 'headers', name));
    return [
      ...(was.part.required === true && is.part.required !== true
        ? [{ kind: 'header-optional' as const, at: was.at }]
        : []),
      ...compareBelow(was, is, 'response'),
    ];
  });
}

function compareBelow(
  before: Placed<{ readonly schema?: JsonSchema }>,
  after: Placed<{ readonly schema?: JsonSchema }>,
  direction: Direction,
): BreakingChange[] {
  return compareSchemas(
    below(before, before.part.schema ?? {}, 'schema'),
    below(after, after.part.schema ?? {}, 'schema'),
    direction,
  );
}

function gone(kind: BreakingChange['kind'], { part, at }: Placed<{ readonly deprecated?: boolean }>) {
  return { kind, at, ...(part.deprecated === true && { announced: true }) };
}

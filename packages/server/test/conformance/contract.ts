import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** A parameter of an operation, as the contract has it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description: string;
  readonly schema: { readonly examples?: readonly string[] };
}

/** A header of an answer, and the schema of its value. */
export interface Header {
  readonly required: boolean;
  readonly schema: { readonly type?: string };
}

/** What the contract says of one answer of an operation. */
export interface Answer {
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
  readonly headers: Readonly<Record<string, Header>>;
}

/** One operation of the contract. */
export interface Operation {
  readonly path: string;
  readonly method: 'get' | 'post';
  readonly parameters: readonly Parameter[];
  readonly takesBody: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The contract as a reader of it knows the API: its operations, and how to tell whether a value is as a schema has it. */
export interface Contract {
  readonly operations: readonly Operation[];
  /** What a schema of the contract says against a value; empty where nothing. */
  readonly faultsOf: (schema: object, value: unknown) => readonly string[];
}

/** Reads the contract, with what its answers refer to in their place. */
export function readContract(text: string): Contract {
  const document = JSON.parse(text);
  const { responses, headers } = document.components;
  const inPlace = JSON.stringify(document.paths, (_, value) => {
    const [, kind, name = ''] = /^#\/components\/(responses|headers)\/(.*)$/.exec(value?.$ref ?? '') ?? [];
    if (kind === undefined) return value;
    return kind === 'responses' ? responses[name] : headers[name];
  });
  const operations = Object.entries<Record<string, ReturnType<typeof JSON.parse>>>(
    JSON.parse(inPlace),
  ).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, { parameters = [], requestBody, responses: answers }]): Operation => ({
        path,
        method: method as Operation['method'],
        parameters,
        takesBody: requestBody !== undefined,
        answers: Object.fromEntries(
          Object.entries<Partial<Answer>>(answers).map(([status, { content = {}, headers: own = {} }]) => [
            status,
            { content, headers: own },
          ]),
        ),
      }),
    ),
  );
  return { operations, faultsOf: createJudge(document) };
}

function createJudge(document: object): Contract['faultsOf'] {
  const ajv = new Ajv2020({ strict: false, formats: fullFormats });
  ajv.addSchema(document, 'contract');
  const checks = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    const check = checks.get(text) ?? ajv.compile(JSON.parse(text));
    checks.set(text, check);
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

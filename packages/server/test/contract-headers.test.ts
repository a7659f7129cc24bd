import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, toContract } from '../src/index.ts';
import { failingQuestions } from './failing-questions.ts';

/** Each line of the table of headers of the documentation: the name of a header, and the answers on which it is. */
const documented = [
  ...(readFileSync(new URL('../../../docs/architecture.md', import.meta.url), 'utf8')
    .split('## Headers')[1]
    ?.split('\n## ')[0]
    ?.matchAll(/^\| `([\w-]+)` +\| (.*?) +\|/gm) ?? []),
].map(([, name = '', on = '']) => ({ name, on }));

/** Answers that are no operation's, so that the contract cannot name their headers, and the one header that OpenAPI ignores. */
const OUTSIDE = ['OPTIONS', 'OPTIONS, 405', '302', 'what has a body'];

interface Answer {
  readonly headers: Readonly<Record<string, { readonly $ref: string }>>;
}
interface Header {
  readonly description: string;
  readonly required: boolean;
  readonly schema: object;
}

let components: {
  readonly headers: Readonly<Record<string, Header>>;
  readonly responses: Readonly<Record<string, Answer>>;
};
let answers: Answer[];
beforeAll(() => {
  const fail = async (): Promise<never> => {
    throw new Error('The contract asks no question');
  };
  const app = createApp({ questions: failingQuestions(fail), reportUrl: 'https://example.org' });
  const document = JSON.parse(toContract(app));
  components = document.components;
  const operations: { responses: Record<string, Answer & { $ref?: string }> }[] = Object.values(
    document.paths as Record<string, object>,
  ).flatMap((item) => Object.values(item));
  answers = operations.flatMap(({ responses }) =>
    Object.values(responses).map((answer) =>
      answer.$ref === undefined
        ? answer
        : (components.responses[answer.$ref.replace('#/components/responses/', '')] as Answer),
    ),
  );
});

const nameOf = (component: string): string => component.replace(/\.optional$/, '');

describe('the headers of the contract', () => {
  it('are those of the table of the documentation', () => {
    const ofOperations = documented.filter(({ on }) => !OUTSIDE.includes(on)).map(({ name }) => name);
    expect(new Set(Object.keys(components.headers).map(nameOf))).toEqual(new Set(ofOperations));
  });

  it('are on every answer where the table says so, and on no other', () => {
    const everywhere = documented.filter(({ on }) => on === 'every answer').map(({ name }) => name);
    const required = Object.keys(components.headers).filter((name) =>
      answers.every(({ headers }) => headers[name]?.$ref === `#/components/headers/${name}`),
    );
    expect(required.toSorted()).toEqual(everywhere.toSorted());
  });

  it('are each a component that says in both languages what it is, how it is written, and whether it is always there', () => {
    for (const { headers } of answers) {
      for (const [name, { $ref }] of Object.entries(headers)) {
        const component = $ref.replace('#/components/headers/', '');
        expect(nameOf(component)).toBe(name);
        const header = components.headers[component];
        expect(header?.description).toMatch(/\S — \S/);
        expect(header?.required).toBe(!component.endsWith('.optional'));
        expect(header?.schema).not.toEqual({});
      }
    }
  });
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExampleCase, listCases } from './list-cases.ts';
import { runExample } from './run-example.ts';
import { toCheckedModule } from './to-checked-module.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seeded = fileURLToPath(new URL('../.examples/seeded', import.meta.url));
const modules = fileURLToPath(new URL('../.examples/seeded-modules', import.meta.url));

const half =
  'function half(networks: number): number { if (networks < 0) throw new RangeError(); return networks / 2; }';

/** A symbol in the way in which it is found, with the example in its docstring. */
const symbols: Readonly<Record<string, string>> = {
  sound: example(half, 'half(434); // 217', 'half(-1); // throws RangeError', '', 'half(434);', '// 217'),
  soundLater: example('await Promise.resolve([1325]);', '// [', '//   1325,', '// ]'),
  soundRejection: example("await Promise.reject(new TypeError('x')); // throws TypeError"),
  soundWithin: example('for (const each of [1, 2]) {', '  each > 0; // true', '}'),
  wrongValue: example(half, 'half(434); // 218'),
  wrongLater: example('[1325];', '// [', '//   1324,', '// ]'),
  wrongType: example(half, "half('434'); // 217"),
  unusedName: example('const networks = 217;', 'true; // true'),
  notReached: example('const ask = () => {', '  true; // true', '};', 'void ask;'),
  missingThrow: example(half, 'half(434); // throws RangeError'),
  otherThrow: example(half, 'half(-1); // throws TypeError'),
  noAssertion: example(half, 'half(434);'),
  noAssertionOfValue: example('const networks = 217;', 'export { networks };'),
  notAValue: example(half, 'half(434); // about 217'),
  valueBrokenOff: example('[1325];', '// [', '//   1325,'),
  valueOfDeclaration: example('const networks = 217; // 217', 'networks; // 217'),
  notFenced: '/**\n * A number.\n *\n * @example\n * half(434); // 217\n */\n',
  noExample: '/** A number. */\n',
  noDocstring: '',
};

function example(...lines: readonly string[]): string {
  const code = lines.map((line) => ` * ${line}\n`).join('');
  return `/**\n * A number.\n *\n * @example\n * \`\`\`ts\n${code} * \`\`\`\n */\n`;
}

const cases = listSeeded();

function listSeeded(): ReadonlyMap<string, ExampleCase> {
  const file = `${seeded}/src/index.ts`;
  mkdirSync(`${seeded}/src`, { recursive: true });
  const values = Object.entries(symbols).map(
    ([name, docstring]) => `${docstring}export const ${name} = 1;\n`,
  );
  writeFileSync(
    file,
    [
      ...values,
      `${example('const networks: number = 217;', 'export { networks };')}export type Declared = number;\n`,
      `${example(half, 'export const networks = half(434);')}export type Run = number;\n`,
      '/** A schema. */\nexport const Pair = 1;\nexport type Pair = 1;\n',
    ].join('\n'),
  );
  const entry = { specifier: '@pazabierta/seeded', package: '@pazabierta/seeded', file };
  return new Map(listCases(root, [entry], modules).map((each) => [each.title.split(' ')[1] ?? '', each]));
}

afterAll(() => {
  for (const folder of [seeded, modules]) rmSync(folder, { recursive: true });
});

function get(name: string): ExampleCase {
  const found = cases.get(name);
  if (found === undefined) throw new Error(`No case is named "${name}"`);
  return found;
}

describe('listCases()', () => {
  test.each(['sound', 'soundLater', 'soundRejection', 'soundWithin', 'Declared'])(
    'finds nothing in "%s", which runs',
    async (name) => {
      expect(get(name).faults).toEqual([]);
      await expect(runExample(get(name))).resolves.toBeUndefined();
    },
  );

  test.each([
    ['wrongType', "Line 2: Argument of type 'string' is not assignable to parameter of type 'number'."],
    ['unusedName', "Line 1: 'networks' is declared but its value is never read."],
    ['noAssertion', 'The example asserts nothing'],
    ['noAssertionOfValue', 'The example asserts nothing'],
    ['Run', 'The example asserts nothing'],
    ['notAValue', 'Line 2: What the comment says is not a JavaScript value: about 217'],
    ['valueBrokenOff', 'Line 1: What the comment says is not a JavaScript value: [\n   1325,'],
    [
      'valueOfDeclaration',
      'Line 1: Only behind an expression does a comment say a value that is checked: 217',
    ],
    ['notFenced', 'An @example is not one block fenced by ```ts'],
    ['noExample', 'The symbol has no example'],
    ['noDocstring', 'The symbol has no docstring'],
    ['Pair', 'The symbol has no example'],
  ])('finds what is wrong with "%s"', (name, fault) => {
    expect(get(name).faults).toContain(fault);
  });

  test.each([
    ['wrongValue', 217, 218],
    ['wrongLater', [1325], [1324]],
    ['missingThrow', 'nothing', 'RangeError'],
    ['otherThrow', 'RangeError', 'TypeError'],
  ])('writes of "%s" a module that fails', async (name, actual, expected) => {
    expect(get(name).faults).toEqual([]);
    await expect(runExample(get(name))).rejects.toMatchObject({ name: 'AssertionError', actual, expected });
  });

  test('writes of "notReached" a module whose assertion is missed', async () => {
    expect(get('notReached').faults).toEqual([]);
    await expect(runExample(get('notReached'))).rejects.toThrow('assertions that were reached');
  });

  test('has one case for a schema and the type of the same name', () => {
    expect([...cases.keys()].filter((name) => name === 'Pair')).toHaveLength(1);
  });
});

describe('toCheckedModule()', () => {
  test('leaves every statement in its line', () => {
    const code = [
      '1;',
      '// 1',
      '',
      '[',
      '  2,',
      '];',
      '// [',
      '//   2,',
      '// ]',
      'f(); // throws E',
      'let x = 1;',
    ];
    const lines = toCheckedModule(code.join('\n'), 'expectations').code.split('\n');
    expect(lines[9]).toContain('f()');
    expect(lines[10]).toBe('let x = 1;');
  });
});

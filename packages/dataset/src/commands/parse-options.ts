import { parseArgs } from 'node:util';
import { type Label, Language } from '@pazabierta/schema';
import { readTerminalLanguage } from './read-terminal-language.ts';

/** What a command was asked: the language of its answer, which switches are on, and what else it was given. */
export interface Options<Switch extends string, Value extends string> {
  readonly language: Language;
  readonly on: Readonly<Record<Switch, boolean>>;
  /** What was written after each `--name` that takes a value; `undefined` where it was not given. */
  readonly values: Readonly<Record<Value, string | undefined>>;
  /** What was written without a name; empty where the command takes no such thing. */
  readonly operand: string;
}

/** What a command takes beside its switches: options with a value, such as `{ release: '2026.2' }`, and one thing without a name. */
export interface Taken<Value extends string> {
  readonly values?: Readonly<Record<Value, string>>;
  readonly operand?: Label;
}

/**
 * Parses the arguments of a command: `--lang es|en`, its own switches, options and operand, nothing else.
 * Without `--lang` the answer is in the language of the terminal.
 *
 * @throws Error, in both languages, that names what is not known or not given.
 */
export function parseOptions<Switch extends string, Value extends string = never>(
  args: readonly string[],
  switches: readonly Switch[],
  taken: Taken<Value> = {},
): Options<Switch, Value> {
  const examples = Object.entries<string>(taken.values ?? {});
  const named = [
    '--lang es|en',
    ...switches.map((name) => `--${name}`),
    ...examples.map(([name, form]) => `--${name} ${form}`),
  ];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: taken.operand !== undefined,
      options: {
        lang: { type: 'string', default: readTerminalLanguage(process.env) },
        ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean', default: false }] as const)),
        ...Object.fromEntries(examples.map(([name]) => [name, { type: 'string' }] as const)),
      },
    });
    const given = values as Readonly<Record<string, unknown>>;
    const [operand = '', ...more] = positionals;
    if (more.length > 0 || (operand === '') !== (taken.operand === undefined)) throw new Error('operand');
    return {
      language: Language.parse(values.lang),
      on: Object.fromEntries(switches.map((name) => [name, given[name] === true])) as Record<Switch, boolean>,
      values: given as Record<Value, string | undefined>,
      operand,
    };
  } catch {
    throw notUnderstood(args, named.join(', '), taken.operand);
  }
}

function notUnderstood(args: readonly string[], known: string, operand: Label | undefined): Error {
  const asked = args.join(' ');
  const wrong =
    asked === ''
      ? { es: 'No se nombró nada', en: 'Nothing was named' }
      : { es: `No se entiende «${asked}»`, en: `Cannot understand "${asked}"` };
  const wanted =
    operand === undefined ? { es: '', en: '' } : { es: `dé ${operand.es}; `, en: `give ${operand.en}; ` };
  return new Error(
    `${wrong.es}; ${wanted.es}las opciones son ${known} / ${wrong.en}; ${wanted.en}the options are ${known}`,
  );
}

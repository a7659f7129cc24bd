import { parseArgs } from 'node:util';
import { Language } from '@pazabierta/schema';
import { readTerminalLanguage } from './read-terminal-language.ts';

/** What a command was asked: the language of its answer, and which of its switches are on. */
export interface Options<Switch extends string> {
  readonly language: Language;
  readonly on: Readonly<Record<Switch, boolean>>;
}

/**
 * Parses the arguments of a command: `--lang es|en` and its own switches, nothing else.
 * Without `--lang` the answer is in the language of the terminal.
 *
 * @throws Error, in both languages, that names what is not known.
 */
export function parseOptions<Switch extends string>(
  args: readonly string[],
  switches: readonly Switch[],
): Options<Switch> {
  const known = ['--lang es|en', ...switches.map((name) => `--${name}`)].join(', ');
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: readTerminalLanguage(process.env) },
        ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean', default: false }] as const)),
      },
    });
    const on = Object.fromEntries(
      switches.map((name) => [name, (values as Record<string, unknown>)[name] === true]),
    );
    return { language: Language.parse(values.lang), on: on as Record<Switch, boolean> };
  } catch {
    const asked = args.join(' ');
    throw new Error(
      `No se entiende «${asked}»; las opciones son ${known} / Cannot understand "${asked}"; the options are ${known}`,
    );
  }
}

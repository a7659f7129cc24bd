import { toCode } from '../markdown/escape.ts';
import { headerNames } from './answer-headers.ts';
import type { Answer, Content } from './contract.ts';
import { escapeText } from './escape-text.ts';
import { formatsOf } from './formats.ts';
import { problemsOf } from './problem-types.ts';
import { splitText } from './split-text.ts';
import { type TypeSetting, toType } from './to-type.ts';
import { WORDS } from './words.ts';

/** An answer as an item of a list: what it is, its formats, and its headers but those that are `everywhere`. */
export function toAnswerItem(
  status: string,
  answer: Answer,
  everywhere: ReadonlySet<string>,
  setting: TypeSetting,
): string {
  const words = WORDS[setting.language];
  const text = splitText(answer.description)[setting.language];
  const lines = [`- ${[`**${status}** ${escapeText(text)}`, ...toProblemLinks(status)].join(' · ')}`];
  if (answer.content !== undefined) {
    lines.push(`  - ${words.formats}: ${toFormats(answer.content, setting)}`);
  }
  const names = headerNames(answer).filter((name) => !everywhere.has(name));
  if (names.length > 0) lines.push(`  - ${words.headers}: ${names.map(toCode).join(', ')}`);
  return lines.join('\n');
}

/** The problem types of a status, each linked to what it means. */
export function toProblemLinks(status: string): readonly string[] {
  return problemsOf(status).map(({ type }) => `[${toCode(type)}](index.md#${type})`);
}

/** The formats of a body, each with the schema that it keeps. */
export function toFormats(content: Content, setting: TypeSetting): string {
  const formats = Object.entries(content).map(([mediaType, { schema }]) => {
    if (mediaType === '*/*') return WORDS[setting.language].anyFile;
    const names = formatsOf(mediaType).map(({ name }) => toCode(name));
    const name = names.length > 0 ? names.join(', ') : toCode(mediaType);
    return schema.$ref === undefined ? name : `${name} (${toType(schema, setting)})`;
  });
  return formats.join(', ');
}

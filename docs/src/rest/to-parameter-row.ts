import type { Language } from '@pazabierta/schema';
import { toCode } from '../markdown/escape.ts';
import type { Parameter } from './contract.ts';
import { escapeText } from './escape-text.ts';
import { exampleValue } from './examples.ts';
import { splitText } from './split-text.ts';
import { WORDS } from './words.ts';

/** A parameter at an address as a row of {@link WORDS}.parameterHeadings: its name, what it does, and a value that it takes. */
export function toParameterRow(parameter: Parameter, path: string, language: Language): readonly string[] {
  const { name, required = false, description, schema } = parameter;
  const words = WORDS[language];
  const place = words.places[parameter.in as keyof typeof words.places];
  if (place === undefined) throw new Error(`The place "${parameter.in}" of a parameter has no name`);
  const [example = exampleValue(path, name)] = schema.examples ?? [];
  const text = `${escapeText(splitText(description)[language])}.`;
  return [
    required ? `${toCode(name)} (${place}, ${words.required})` : toCode(name),
    example === null ? text : `${text} ${words.forExample}: ${toCode(String(example))}`,
  ];
}

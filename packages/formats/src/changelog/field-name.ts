import type { Language } from '@pazabierta/schema';
import { FIELD_NAMES } from './field-names.ts';
import { toCode } from './markdown.ts';

/** The name of a field in a sentence, as Markdown. A field of an earlier form of the data, which no item has today, keeps its own name. */
export function toFieldName(field: string, language: Language): string {
  const [, code] = /^codes\.(.+)$/.exec(field) ?? [];
  if (code !== undefined) return `${language === 'es' ? 'código' : 'code'} ${toCode(code)}`;
  return FIELD_NAMES[field]?.[language] ?? toCode(field);
}

import { toCode } from '../markdown/escape.ts';
import { toTable } from '../markdown/to-table.ts';
import type { Contract, Schema } from './contract.ts';
import { describeSchema } from './describe-schema.ts';
import { resolveSchema } from './resolve.ts';
import { type Field, toFields, toForms } from './to-fields.ts';
import { type TypeSetting, toSchemaLink, toType } from './to-type.ts';
import { WORDS } from './words.ts';

/** Everything about one schema, as blocks of Markdown that begin with its heading. */
export function toSchemaSection(contract: Contract, name: string, setting: TypeSetting): readonly string[] {
  const words = WORDS[setting.language];
  const schema = resolveSchema(contract, { $ref: `#/components/schemas/${name}` });
  const blocks = [`## ${name}`, describeSchema(schema.description ?? null, setting.language)];
  const whole = name.replace(/Fields$/, '');
  if (whole !== name && isChosenFrom(contract, schema, whole)) {
    return [...blocks, words.chosen(toSchemaLink(whole, setting))];
  }
  const forms = toForms(schema);
  for (const [at, form] of forms.entries()) {
    if (forms.length > 1) blocks.push(`**${words.form} ${at + 1}**`);
    const fields = toFields(contract, form);
    if (fields.length === 0 || form.items !== undefined) {
      blocks.push(`${words.type}: ${toType(form, setting)}.`);
    }
    if (fields.length > 0) blocks.push(toFieldTable(fields, setting));
  }
  return blocks.filter((block) => block !== '');
}

function toFieldTable(fields: readonly Field[], setting: TypeSetting): string {
  const words = WORDS[setting.language];
  const rows = fields.map(({ path, schema, required, description }) => [
    toCode(path),
    required ? toType(schema, setting) : `${toType(schema, setting)}; ${words.optional}`,
    describeSchema(description, setting.language),
  ]);
  return toTable(words.fieldHeadings, rows);
}

/** Whether a schema has just the fields of another, none of them required but the id. */
function isChosenFrom(contract: Contract, schema: Schema, whole: string): boolean {
  const { properties } = resolveSchema(contract, { $ref: `#/components/schemas/${whole}` });
  return (
    JSON.stringify(schema.properties) === JSON.stringify(properties) &&
    JSON.stringify(schema.required) === JSON.stringify(['id'])
  );
}

import { toDocument } from '../markdown/to-document.ts';
import type { SitePage } from '../site-page.ts';
import type { Contract } from './contract.ts';
import { groupSchemas, SCHEMA_GROUPS, type SchemaGroup, schemaFile } from './schema-groups.ts';
import { toSchemaSection } from './to-schema-section.ts';
import type { TypeSetting } from './to-type.ts';
import { WORDS } from './words.ts';

/** The page of a group of schemas, each with the table of its fields. */
export function toSchemaPage(contract: Contract, group: SchemaGroup, setting: TypeSetting): SitePage {
  const { title, intro } = SCHEMA_GROUPS[group];
  const names = groupSchemas(contract)[group];
  return toDocument({
    path: `rest/${setting.language}/${schemaFile(group)}`,
    title: title[setting.language],
    blocks: [
      `${intro[setting.language]} ${WORDS[setting.language].schemasIntro}`,
      ...names.flatMap((name) => toSchemaSection(contract, name, setting)),
    ],
  });
}

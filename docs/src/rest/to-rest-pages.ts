import { Language } from '@pazabierta/schema';
import type { SitePage } from '../site-page.ts';
import type { Contract } from './contract.ts';
import { SCHEMA_GROUPS, type SchemaGroup, schemaPlaces } from './schema-groups.ts';
import { toIndexPage } from './to-index-page.ts';
import { toSchemaPage } from './to-schema-page.ts';
import { toTagPage } from './to-tag-page.ts';

/** The reference of the REST API as documents of the site, in both languages, from nothing but its contract. */
export function toRestPages(contract: Contract): SitePage[] {
  const places = schemaPlaces(contract);
  return Language.options.flatMap((language) => {
    const setting = { language, places };
    const groups = Object.keys(SCHEMA_GROUPS) as SchemaGroup[];
    return [
      toIndexPage(contract, setting),
      ...contract.tags.map((tag) => toTagPage(contract, tag, setting)),
      ...groups.map((group) => toSchemaPage(contract, group, setting)),
    ];
  });
}

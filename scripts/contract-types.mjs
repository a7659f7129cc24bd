import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from './run.mjs';

/** Writes the types of the contract for the SDK; with `--check`, says whether the committed ones are current. */
const file = join(root, 'packages/sdk/src/contract-types.ts');
const contract = JSON.parse(await readFile(join(root, 'packages/server/openapi.json'), 'utf8'));

for (const path of Object.values(contract.paths)) {
  for (const [method, operation] of Object.entries(path)) {
    const { 200: answered } = operation.responses;
    const json = answered?.content?.['application/json'];
    // The SDK asks for JSON. Of everything else (tables, problems, headers) it needs no type, and each would stand there 50 times.
    if (json === undefined) delete path[method];
    else operation.responses = { 200: { ...answered, headers: {}, content: { 'application/json': json } } };
  }
}
for (const { properties } of Object.values(contract.components.schemas)) {
  // An item with only some of its fields comes where "fields" asks for it, which the SDK never does.
  if (properties?.data) properties.data = withWholeItems(properties.data);
}
const schemas = Object.entries(contract.components.schemas).filter(([name]) => !name.endsWith('Fields'));
contract.components = { schemas: Object.fromEntries(schemas) };

const types = `/*
 * Generated from packages/server/openapi.json by "pnpm contract:types": do not edit.
 */

${astToString(await openapiTS(contract, { silent: true })).replaceAll('@description ', '')}`;

/**
 * A schema of data whose items are whole, where they could be whole or not.
 *
 * @param {{ anyOf?: { $ref?: string }[], items?: any }} schema
 * @returns {object}
 */
function withWholeItems(schema) {
  if (schema.items) return { ...schema, items: withWholeItems(schema.items) };
  const [whole, chosen] = schema.anyOf ?? [];
  return whole && chosen?.$ref === `${whole.$ref}Fields` ? whole : schema;
}

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8').catch(() => '')) === types) {
    console.log('contract-types.ts is current');
  } else {
    console.error(
      'packages/sdk/src/contract-types.ts no está al día: ejecute pnpm contract:types — is not current: run pnpm contract:types',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(file, types);
  console.log('packages/sdk/src/contract-types.ts');
}

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS, SCHEMA_VERSION } from '../src/index.ts';

/** What the items of each version look like, as a digest of their JSON Schemas without their descriptions. */
const FORMS: Readonly<Record<number, string>> = {
  1: '805b5f510a63eacdb52f593b83ecd04f0e9933588e1d0ea1e6f07a016625be9a',
};

test('SCHEMA_VERSION is raised whenever the form of an item changes', () => {
  const forms = Object.entries(COLLECTIONS).map(([name, schema]) => [
    name,
    JSON.parse(JSON.stringify(z.toJSONSchema(schema)), (key, value) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ]);
  const digest = createHash('sha256').update(JSON.stringify(forms)).digest('hex');
  expect(digest).toBe(FORMS[SCHEMA_VERSION]);
});

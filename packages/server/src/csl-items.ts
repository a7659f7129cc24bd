import type { CslItem } from '@pazabierta/formats/citations';
import { z } from 'zod';

const CslDate = z.union([
  z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) }),
  z.strictObject({ literal: z.string() }),
]);
const CslName = z.union([
  z.strictObject({ family: z.string(), given: z.string() }),
  z.strictObject({ literal: z.string() }),
]);

/** A citation as CSL-JSON has it, for the contract. */
export const CslItems = z
  .array(
    z.strictObject({
      id: z.string(),
      type: z.literal('dataset'),
      language: z.enum(['es', 'en']),
      title: z.string(),
      author: z.array(CslName),
      publisher: z.string(),
      issued: CslDate,
      version: z.string().describe('The release.'),
      status: z.literal('draft').exactOptional(),
      DOI: z.string().exactOptional(),
      URL: z.url(),
      note: z.string(),
      'original-title': z.string().exactOptional(),
      'original-author': z.array(CslName).exactOptional(),
      'original-publisher': z.string().exactOptional(),
      'original-date': CslDate.exactOptional(),
      custom: z.strictObject({ license: z.string(), digest: z.string() }),
    }) satisfies z.ZodType<CslItem>,
  )
  .meta({ id: 'CslItems', description: 'A citation as CSL-JSON: a list of one item.' });

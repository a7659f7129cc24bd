import { COLLECTIONS, type Collection, type Finding, ReleaseId } from '@pazabierta/schema';
import { readCuratedForm } from '../curated-form.ts';
import { createFinding } from './create-finding.ts';
import type { CuratedItem } from './curated-item.ts';
import { parseChanges } from './parse-changes.ts';
import type { TextItem, TextTree } from './parse-yaml.ts';
import type { Place } from './place.ts';

type Fields = Readonly<Record<string, TextTree>>;

/** The fields of an observation that are worked out when a release is built. */
const WORKED_OUT = ['dataset', 'unit', 'bounds', 'quantity.kind'];

/** Parses one version of one item of a collection; `item` is `null` where a finding of the rule `shape` stands against it. */
export function parseItem(
  collection: Collection,
  { tree, place }: TextItem,
): { id: string | null; item: CuratedItem | null; findings: Finding[] } {
  if (!isFields(tree)) return { id: null, item: null, findings: [notFields(place)] };
  const { since, change, ...fields } = tree;
  const findings: Finding[] = [];
  const released = parseSince(since, place, findings);
  const changes = change === undefined ? [] : parseChanges(change, place, findings);
  const { value, faults } = readCuratedForm(
    COLLECTIONS[collection],
    collection === 'observations' ? withStatus(fields) : fields,
    collection === 'observations' ? WORKED_OUT : [],
    ['since', 'change'],
  );
  for (const { path, message, remedy } of faults) {
    findings.push(createFinding('shape', place, path, { message, remedy }));
  }
  const id = typeof fields['id'] === 'string' ? fields['id'] : null;
  // The schema of this very collection has just judged the value.
  const parsed = {
    collection,
    since: released,
    changes,
    item: value,
    place,
  } as unknown as CuratedItem;
  return { id, item: findings.length === 0 ? parsed : null, findings };
}

const isFields = (tree: TextTree): tree is Fields => typeof tree === 'object' && !Array.isArray(tree);

/** An observation is normal unless it says otherwise; with an absence in place of a quantity it is missing. */
function withStatus(fields: Fields): Fields {
  if (fields['status'] !== undefined) return fields;
  const isMissing = fields['quantity'] === undefined && fields['absence'] !== undefined;
  return { ...fields, status: isMissing ? 'missing' : 'normal' };
}

function parseSince(since: TextTree | undefined, place: Place, findings: Finding[]): string {
  if (since !== undefined && ReleaseId.safeParse(since).success) return since as string;
  findings.push(
    createFinding('shape', place, 'since', {
      message: {
        es: 'Falta «since», la primera edición que lleva esta versión',
        en: '"since", the first release that carries this version, is missing',
      },
      remedy: { es: 'Escriba año y número, como 2026.1', en: 'Write a year and a number, such as 2026.1' },
    }),
  );
  return '';
}

function notFields(place: Place): Finding {
  return createFinding('shape', place, '', {
    message: { es: 'Aquí se espera un elemento con campos', en: 'An item with fields is expected here' },
    remedy: { es: 'Escriba «campo: valor» en cada línea', en: 'Write "field: value" on each line' },
  });
}

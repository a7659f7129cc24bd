import type { Collection, CollectionItems } from '@pazabierta/schema';

/**
 * The fields of the items of each collection, in the order of the schema: what `fields` may name, where no schema is at hand.
 *
 * @example
 * ```ts
 * import { ITEM_FIELDS, parseFields } from '@pazabierta/query';
 *
 * ITEM_FIELDS.links; // ['id', 'type', 'from', 'to', 'basis', 'citation', 'note', 'aliases']
 * parseFields('from,to', ITEM_FIELDS.links, []); // ['id', 'from', 'to']
 * ```
 */
export const ITEM_FIELDS: {
  readonly [Name in Collection]: readonly (keyof CollectionItems[Name] & string)[];
} = {
  datasets: ['id', 'title', 'description', 'instruments', 'license', 'aliases'],
  instruments: [
    'id',
    'kind',
    'title',
    'acronym',
    'adopted',
    'validFrom',
    'validTo',
    'institutions',
    'declares',
    'citation',
    'note',
    'aliases',
  ],
  commitments: [
    'id',
    'instrument',
    'kind',
    'parent',
    'number',
    'officialCode',
    'officialCodeAbsence',
    'title',
    'citation',
    'note',
    'aliases',
  ],
  indicators: [
    'id',
    'dataset',
    'instrument',
    'label',
    'definition',
    'unit',
    'dimensions',
    'origin',
    'notComparable',
    'note',
    'aliases',
  ],
  observations: [
    'id',
    'dataset',
    'indicator',
    'dimensions',
    'unit',
    'quantity',
    'bounds',
    'absence',
    'status',
    'asPrinted',
    'citation',
    'referenceDate',
    'attributes',
    'members',
    'corroborates',
    'contradicts',
    'note',
    'aliases',
  ],
  institutions: [
    'id',
    'name',
    'acronym',
    'validFrom',
    'validTo',
    'successors',
    'citation',
    'note',
    'aliases',
  ],
  sources: [
    'id',
    'kind',
    'title',
    'authors',
    'publisher',
    'containerTitle',
    'pages',
    'published',
    'url',
    'archivedUrl',
    'accessed',
    'linkStatus',
    'language',
    'license',
    'tier',
    'consulted',
    'citedIn',
    'note',
    'aliases',
  ],
  'code-lists': ['id', 'title', 'definition', 'codes'],
  links: ['id', 'type', 'from', 'to', 'basis', 'citation', 'note', 'aliases'],
  milestones: ['id', 'date', 'title', 'instruments', 'claimType', 'citation', 'note', 'aliases'],
  errata: ['id', 'kind', 'citation', 'printed', 'shouldBe', 'reason', 'evidence', 'expect', 'aliases'],
};

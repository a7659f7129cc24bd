import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Kind, NEEDED_FIELDS } from '../src/client/needed-fields.ts';

const { components } = JSON.parse(
  readFileSync(new URL('../../server/openapi.json', import.meta.url), 'utf8'),
) as {
  components: {
    schemas: Record<string, { required?: string[]; properties?: Record<string, { required: string[] }> }>;
  };
};

const SCHEMAS: Readonly<Record<Exclude<Kind, 'histories'>, string>> = {
  datasets: 'Dataset',
  instruments: 'Instrument',
  commitments: 'Commitment',
  indicators: 'Indicator',
  observations: 'Observation',
  institutions: 'Institution',
  sources: 'Source',
  'code-lists': 'CodeList',
  links: 'Link',
  milestones: 'Milestone',
  errata: 'Erratum',
  releases: 'Release',
  'available-codes': 'AvailableCode',
  hits: 'SearchHit',
  changes: 'Change',
  'checked-figures': 'CheckedFigure',
};

test('NEEDED_FIELDS names what the contract requires of each thing', () => {
  const required = Object.entries(SCHEMAS).map(([kind, schema]) => [
    kind,
    components.schemas[schema]?.required,
  ]);
  const { data } = components.schemas['ObservationHistoryAnswer']?.properties ?? {};
  expect(
    Object.fromEntries(Object.entries(NEEDED_FIELDS).map(([kind, names]) => [kind, names.split(' ')])),
  ).toEqual(Object.fromEntries([...required, ['histories', data?.required]]));
});

import type * as schema from '../src/index.ts';

/* What many sound examples are made of. */

export const label: schema.Label = { es: 'Redes', en: 'Networks' };

export const citation: schema.Citation = {
  source: 'gasman-2021',
  locator: { label: 'section', value: 'Mucpaz' },
  attributedTo: null,
  version: null,
  via: null,
};

export const count: schema.Quantity = {
  value: 257,
  upper: null,
  qualifier: 'exact',
  resolution: 1,
  kind: 'count',
};

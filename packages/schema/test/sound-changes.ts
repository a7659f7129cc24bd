import type * as schema from '../src/index.ts';
import { citation, count, label } from './sound-parts.ts';

/* Sound examples of what changes between releases and of what is registered of them. */

export const reason: schema.ChangeReason = { release: '2026.2', kind: 'corrected', reason: label };

export const change: schema.Change = {
  kind: 'corrected',
  collection: 'observations',
  id: 'mucpaz.networks.gasman-2021',
  dataset: 'mucpaz',
  indicator: 'mucpaz.networks',
  field: 'quantity',
  before: { ...count, value: 275 },
  after: count,
  reasons: [reason],
  citation,
};

export const suppression: schema.Suppression = {
  collection: 'observations',
  id: 'mucpaz.networks.gasman-2021',
  date: '2026-12-01',
  reason: label,
};

export const notice: schema.Notice = { date: '2026-12-01', release: '2026.3', text: label };

export const registration: schema.Registration = {
  id: '2026.1',
  digest: 'b'.repeat(64),
  doi: '10.5281/zenodo.1234567',
  notices: [notice],
  suppressions: [suppression],
};

export const tombstone: schema.Tombstone = {
  collection: 'observations',
  id: 'mucpaz.networks.gasman-2021',
  kind: 'withdrawn',
  since: '2026.3',
  reason: label,
  lastRelease: '2026.2',
  successors: [],
};

export const stated: schema.StatedFigure = {
  release: '2026.1',
  quantity: count,
  absence: null,
  unit: 'networks',
  citation,
  provenance: null,
};

export const quoted: schema.QuotedFigure = {
  id: 'mucpaz.networks.gasman-2021',
  release: '2026.1',
  value: 257,
};

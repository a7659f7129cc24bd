import type { Change, ChangeKind, ChangeReason, Citation, Quantity } from '@pazabierta/schema';
import { absent, count, items, money } from './items.ts';
import { article, unopened } from './sources.ts';

const REASONS: Record<ChangeKind, ChangeReason['reason']> = {
  corrected: {
    es: 'La fuente imprime «más de»; lo habíamos omitido.',
    en: 'The source prints "more than"; we had left it out.',
  },
  withdrawn: {
    es: 'La cifra no está en la fuente que citábamos.',
    en: 'The figure is not in the source that we cited.',
  },
  revised: { es: 'El Inmujeres corrigió su página.', en: 'Inmujeres corrected its page.' },
  removed: { es: 'El fondo ya no se usa.', en: 'The fund is no longer used.' },
  added: { es: 'Se leyeron otras fuentes.', en: 'Other sources were read.' },
  relabelled: { es: 'El nombre es más claro.', en: 'The name is clearer.' },
};

/** The reason why a release changed something. */
export function reason(kind: ChangeKind, release = '2026.2'): ChangeReason {
  return { release, kind, reason: REASONS[kind] };
}

/** A change with the reason of its kind, of an observation unless it says otherwise. */
export function change(kind: ChangeKind, rest: Partial<Change>): Change {
  return {
    kind,
    collection: 'observations',
    id: money.id,
    dataset: 'mucpaz',
    indicator: 'mucpaz.investment',
    field: null,
    before: null,
    after: null,
    reasons: [reason(kind)],
    citation: money.citation,
    ...rest,
  };
}

const exact: Quantity = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' };
const ours = { dataset: null, indicator: null, citation: null };
const [instrument] = items.instruments;
const [link] = items.links;
const [code] = items['code-lists'][0]?.codes ?? [];
const unread: Citation = { ...money.citation, source: unopened.id, via: 'el-universal-2021-01-cdn' };

/** Changes of every kind and form, in the order in which a release lists them. */
export const changes: Change[] = [
  change('relabelled', {
    ...ours,
    collection: 'datasets',
    id: 'mucpaz',
    dataset: 'mucpaz',
    field: 'title',
    before: { es: 'Redes', en: 'Networks' },
    after: { es: 'Redes Mucpaz', en: 'Mucpaz networks' },
  }),
  change('relabelled', {
    ...ours,
    collection: 'datasets',
    id: 'mucpaz',
    dataset: 'mucpaz',
    field: 'description',
    before: { es: 'Redes y dinero', en: 'Nets and money' },
    after: { es: 'Redes y dinero', en: 'Networks and money' },
  }),
  change('added', {
    collection: 'instruments',
    id: 'nap-1325',
    dataset: null,
    indicator: null,
    field: 'title',
    before: instrument?.title ?? null,
    after: {
      ...instrument?.title,
      es: 'cohesión comunitaria',
      wording: {
        ...instrument?.title.wording,
        es: { status: 'official', reason: null, citation: money.citation },
      },
    },
  }),
  change('revised', {
    collection: 'instruments',
    id: 'nap-1325',
    dataset: null,
    indicator: null,
    field: 'citation',
    before: money.citation,
    after: {
      ...money.citation,
      source: 'dof-5608467',
      locator: { label: 'page', value: '440' },
      attributedTo: 'SRE',
    },
  }),
  change('corrected', {
    id: 'mucpaz.networks.gasman-2021',
    indicator: 'mucpaz.networks',
    field: 'bounds',
    before: { lower: { kind: 'closed', value: 217 }, upper: { kind: 'closed', value: 217 } },
    after: { lower: { kind: 'open', value: 217 }, upper: { kind: 'unbounded', value: null } },
  }),
  change('added', {
    id: 'mucpaz.networks.gasman-2021',
    indicator: 'mucpaz.networks',
    field: 'corroborates',
    before: ['mucpaz.networks.a'],
    after: ['mucpaz.networks.b', 'mucpaz.networks.c'],
  }),
  change('corrected', {
    id: 'mucpaz.networks.gasman-2021',
    indicator: 'mucpaz.networks',
    field: 'quantity',
    before: exact,
    after: { ...exact, qualifier: 'more-than' },
  }),
  change('revised', {
    id: money.id,
    field: 'quantity',
    before: money.quantity,
    after: { value: 120500000, upper: 130000000, qualifier: 'between', resolution: null, kind: 'money' },
    reasons: [reason('corrected', '2026.1'), reason('revised')],
  }),
  change('withdrawn', { id: count.id, indicator: 'mucpaz.states', before: count }),
  change('added', { id: absent.id, indicator: 'mucpaz.women', after: absent, citation: unread }),
  change('added', { ...ours, collection: 'sources', id: article.id, after: article }),
  change('added', { ...ours, collection: 'sources', id: unopened.id, after: unopened }),
  change('revised', {
    ...ours,
    collection: 'sources',
    id: article.id,
    field: 'url',
    after: 'https://example.mx/articulo',
  }),
  change('added', {
    ...ours,
    collection: 'code-lists',
    id: 'areas',
    field: 'codes.MX-MIC',
    after: code ?? null,
  }),
  change('removed', {
    collection: 'links',
    id: link?.id ?? '',
    dataset: null,
    indicator: null,
    before: link ?? null,
    citation: { ...money.citation, source: 'gone-source' },
  }),
];

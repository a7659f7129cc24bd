import type { Collection } from '@pazabierta/schema';
import { QUALIFIERS } from '@pazabierta/schema/quantity';
import type { Sort } from './question.ts';
import type { CodeField } from './questions.ts';

/**
 * What a parameter takes: codes of the data or of a closed list, which a `!` before them excludes; a range of periods; or a range of numbers.
 *
 * @example
 * ```ts
 * import { GRAMMAR, type Takes } from '@pazabierta/query';
 *
 * const { fund, value }: Readonly<Record<string, Takes>> = GRAMMAR.observations.filters;
 * [fund, value]; // [{ codes: 'fund' }, 'numbers']
 * ```
 */
export type Takes =
  | { readonly codes: CodeField }
  | { readonly oneOf: readonly string[] }
  | 'periods'
  | 'numbers';

/**
 * What may be asked of one collection. `time` says whether `asOf`, `vintage` and `latestPeriod` have a meaning there.
 *
 * @example
 * ```ts
 * import { type Grammar, knownParameters } from '@pazabierta/query';
 *
 * const grammar: Grammar = { filters: { fund: { codes: 'fund' } }, sorts: ['id', '-id'], time: false };
 * knownParameters(grammar); // ['fund', 'sort', 'limit', 'cursor', 'release', 'lang', 'format', 'bom']
 * ```
 */
export interface Grammar {
  readonly filters: Readonly<Record<string, Takes>>;
  readonly sorts: readonly Sort[];
  readonly time: boolean;
}

const CATALOGUE: Grammar = { filters: {}, sorts: ['id', '-id'], time: false };

const among = (filters: Grammar['filters']): Grammar => ({ ...CATALOGUE, filters });

/**
 * The grammar of each collection: the one place that says which parameters exist. Names reserved for every list are in {@link RESERVED}.
 *
 * @example
 * ```ts
 * import { GRAMMAR } from '@pazabierta/query';
 *
 * Object.keys(GRAMMAR.indicators.filters); // ['dataset', 'instrument', 'origin']
 * GRAMMAR.indicators.filters['origin']; // { oneOf: ['source', 'project'] }
 * GRAMMAR.observations.time; // true
 * ```
 */
export const GRAMMAR: Readonly<Record<Collection, Grammar>> = {
  datasets: CATALOGUE,
  instruments: CATALOGUE,
  commitments: among({
    instrument: { codes: 'instrument' },
    parent: { codes: 'commitment' },
    kind: {
      oneOf: [
        'priority-objective',
        'priority-strategy',
        'strategic-line',
        'pillar',
        'strategic-objective',
        'line-of-action',
      ],
    },
  }),
  indicators: among({
    dataset: { codes: 'dataset' },
    instrument: { codes: 'instrument' },
    origin: { oneOf: ['source', 'project'] },
  }),
  observations: {
    filters: {
      dataset: { codes: 'dataset' },
      indicator: { codes: 'indicator' },
      area: { codes: 'area' },
      timePeriod: 'periods',
      fund: { codes: 'fund' },
      role: { codes: 'role' },
      claimType: { oneOf: ['actual', 'planned', 'proposed', 'approved'] },
      value: 'numbers',
      qualifier: {
        oneOf: QUALIFIERS,
      },
      status: { oneOf: ['normal', 'estimated', 'low-reliability', 'unvalidated', 'missing'] },
      reason: {
        oneOf: [
          'not-collected',
          'not-published',
          'not-consulted',
          'not-yet-due',
          'withdrawn',
          'not-applicable',
        ],
      },
      source: { codes: 'source' },
    },
    sorts: ['id', '-id', 'value', '-value', 'timePeriod', '-timePeriod'],
    time: true,
  },
  institutions: CATALOGUE,
  sources: among({
    tier: { oneOf: ['primary', 'secondary', 'press', 'mirror'] },
    consulted: { oneOf: ['whole', 'excerpt', 'not-consulted'] },
  }),
  'code-lists': CATALOGUE,
  links: among({
    type: {
      oneOf: [
        'implements',
        'alignedWith',
        'fundedBy',
        'measuredBy',
        'coordinatedBy',
        'supportedBy',
        'partOf',
        'resultOf',
        'succeeds',
      ],
    },
    basis: { oneOf: ['stated', 'project'] },
    from: { codes: 'linkEnd' },
    to: { codes: 'linkEnd' },
  }),
  milestones: CATALOGUE,
  errata: CATALOGUE,
};

/**
 * Parameters that choose how an answer is written, not what it says; whoever writes the answer reads them.
 *
 * @example
 * ```ts
 * import { PRESENTATION } from '@pazabierta/query';
 *
 * const params = new URLSearchParams('fund=fortaseg&lang=en&format=csv');
 * for (const name of PRESENTATION) params.delete(name);
 * params.toString(); // 'fund=fortaseg'
 * ```
 */
export const PRESENTATION = ['release', 'lang', 'format', 'bom'] as const;

/**
 * Parameters that have one meaning everywhere, so that no dimension may bear their name.
 *
 * @example
 * ```ts
 * import { GRAMMAR, RESERVED } from '@pazabierta/query';
 *
 * // No filter of any collection has such a name.
 * RESERVED.filter((name) => Object.values(GRAMMAR).some(({ filters }) => Object.hasOwn(filters, name))); // []
 * ```
 */
export const RESERVED = [
  'release',
  'asOf',
  'vintage',
  'latestPeriod',
  'sort',
  'limit',
  'cursor',
  'lang',
  'format',
  'fields',
] as const;

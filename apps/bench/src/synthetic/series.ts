import type { ClaimType, Dimension, QuantityKind } from '@pazabierta/schema';

/** What tells apart the series of one indicator in one area. */
export interface Variant {
  /** Its part of the id of a figure; the variants of a dataset are in the order of their segments. */
  readonly segment: string;
  readonly fund: string | null;
  readonly role: string | null;
  readonly claimType: ClaimType;
}

/** A dataset of the synthetic series: what its figures are, and by what they are told apart. */
export interface SyntheticDataset {
  readonly id: string;
  readonly about: { readonly es: string; readonly en: string };
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly isYearly: boolean;
  readonly dimensions: readonly Dimension[];
  readonly variants: readonly Variant[];
}

export const FUNDS = ['synthetic-fund-1', 'synthetic-fund-2'];
export const ROLES = ['synthetic-role-1', 'synthetic-role-2', 'synthetic-role-3', 'synthetic-role-4'];

/** How many indicators each dataset has. */
export const INDICATORS_EACH = 5;

/** Four datasets, in the order of their ids. */
export const DATASETS: readonly SyntheticDataset[] = [
  {
    id: 'synthetic-counts',
    about: { es: 'recuentos', en: 'counts' },
    unit: 'synthetic-things',
    kind: 'count',
    isYearly: false,
    dimensions: ['area', 'timePeriod', 'claimType'],
    variants: variants([null], [null], ['actual']),
  },
  {
    id: 'synthetic-money',
    about: { es: 'dinero', en: 'money' },
    unit: 'MXN',
    kind: 'money',
    isYearly: false,
    dimensions: ['area', 'timePeriod', 'fund', 'claimType'],
    variants: variants(FUNDS, [null], ['actual', 'approved']),
  },
  {
    id: 'synthetic-roles',
    about: { es: 'personas por papel', en: 'people by role' },
    unit: 'synthetic-people',
    kind: 'count',
    isYearly: true,
    dimensions: ['area', 'timePeriod', 'role', 'claimType'],
    variants: variants([null], ROLES, ['actual', 'planned', 'proposed']),
  },
  {
    id: 'synthetic-shares',
    about: { es: 'porcentajes', en: 'percentages' },
    unit: 'percent',
    kind: 'percentage',
    isYearly: false,
    dimensions: ['area', 'timePeriod', 'claimType'],
    variants: variants([null], [null], ['actual']),
  },
];

/** One indicator, and the dataset to which it belongs. */
export interface SyntheticIndicator {
  readonly id: string;
  readonly number: number;
  readonly dataset: SyntheticDataset;
}

/** Every indicator, in the order of their ids. */
export const INDICATORS: readonly SyntheticIndicator[] = DATASETS.flatMap((dataset) =>
  Array.from({ length: INDICATORS_EACH }, (_, index) => ({
    id: `${dataset.id}.series-${index + 1}`,
    number: index + 1,
    dataset,
  })),
);

function variants(
  funds: readonly (string | null)[],
  roles: readonly (string | null)[],
  claimTypes: readonly ClaimType[],
): Variant[] {
  return funds.flatMap((fund) =>
    roles.flatMap((role) =>
      claimTypes.map((claimType) => ({
        segment: [fund, role, claimType]
          .filter((part) => part !== null)
          .join('-')
          .replace('synthetic-', ''),
        fund,
        role,
        claimType,
      })),
    ),
  );
}

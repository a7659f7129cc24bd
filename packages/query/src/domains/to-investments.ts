import type { DerivedValue, Investment, Observation } from '@pazabierta/schema';
import {
  DivisionByZeroIntervalError,
  type Quantity,
  quotient,
  type Rounded,
  round,
} from '@pazabierta/schema/quantity';
import { parseJson } from '../json-text.ts';
import { everything, type Question } from '../question.ts';
import type { Questions } from '../questions.ts';
import { listItems } from './list-items.ts';

/** The indicators of money and of networks, by which pesos per network are computed. */
const MONEY = 'mucpaz.investment';
const NETWORKS = 'mucpaz.networks';

/** Pesos per network are shown to the peso. */
const STEP = 1;

/**
 * The money of the Mucpaz networks by fund, each with the pesos per network that follow from it.
 *
 * Money and networks are divided only where one source states both for the same fund, area, period and type of claim.
 * Bounds and qualifiers are carried: more than 123 million pesos over 217 networks are more than 566,820 pesos per network.
 *
 * @param money - observations of `mucpaz.investment` that answer the question; its release, `asOf` and `vintage` hold for the networks too.
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, INVESTMENT_FILTER, listItems, toInvestments } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([release]);
 * const question = everything('observations', '2026.1', [INVESTMENT_FILTER]);
 * const investments = await toInvestments(questions, question, await listItems(questions, question));
 * investments.map(({ derived: [perNetwork] }) => [perNetwork?.quantity.qualifier, perNetwork?.quantity.value]);
 * // [['stated', 225000], ['more-than', 566820]]
 * ```
 */
export async function toInvestments(
  questions: Questions,
  question: Question,
  money: readonly Observation[],
): Promise<Investment[]> {
  const networks = await listItems(questions, {
    ...everything('observations', question.release, [
      { field: 'indicator', among: [NETWORKS] },
      { field: 'source', among: [...new Set(money.map(({ citation }) => citation.source))] },
    ]),
    asOf: question.asOf,
    vintage: question.vintage,
  });
  return money.map((observation) => ({
    observation,
    derived: networks
      .filter((counted) => sameClaim(observation, counted))
      .flatMap((counted) => perNetwork(observation, counted)),
  }));
}

/** The last part of the id of pesos per network, after that of the money. */
const PER_NETWORK = '.per-network';

/**
 * The derived value of that id in a release, or `null` where it has none. Today the only derived values are the pesos per network.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { findDerivedValue } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const id = 'mucpaz.investment.fortaseg.gasman-2021.per-network';
 * const perNetwork = await findDerivedValue(createMemoryQuestions([release]), id, '2026.1');
 * [perNetwork?.quantity.qualifier, perNetwork?.quantity.value, perNetwork?.unit];
 * // ['more-than', 566820, 'MXN-per-network']
 * perNetwork?.provenance.from;
 * // ['mucpaz.investment.fortaseg.gasman-2021', 'mucpaz.networks.fortaseg.gasman-2021']
 * ```
 */
export async function findDerivedValue(
  questions: Questions,
  id: string,
  release: string,
): Promise<DerivedValue | null> {
  if (!id.endsWith(PER_NETWORK)) return null;
  const text = await questions.get('observations', id.slice(0, -PER_NETWORK.length), release);
  const money = text === null ? null : parseJson(text);
  if (money === null || money.indicator !== MONEY) return null;
  const [investment] = await toInvestments(questions, everything('observations', release), [money]);
  return investment?.derived[0] ?? null;
}

/**
 * The filter that asks for the money of Mucpaz.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, INVESTMENT_FILTER, listItems } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const question = everything('observations', '2026.1', [INVESTMENT_FILTER]);
 * const money = await listItems(createMemoryQuestions([release]), question);
 * money.map(({ dimensions }) => dimensions.fund); // ['fasp', 'fortaseg']
 * ```
 */
export const INVESTMENT_FILTER = { field: 'indicator', among: [MONEY] } as const;

function sameClaim(a: Observation, b: Observation): boolean {
  return (
    a.citation.source === b.citation.source &&
    a.dimensions.fund === b.dimensions.fund &&
    a.dimensions.role === b.dimensions.role &&
    a.dimensions.area === b.dimensions.area &&
    a.dimensions.timePeriod === b.dimensions.timePeriod &&
    a.dimensions.claimType === b.dimensions.claimType
  );
}

function perNetwork(money: Observation, networks: Observation): DerivedValue[] {
  if (money.quantity === null || networks.quantity === null) return [];
  const rounded = divide(money.quantity, networks.quantity);
  if (rounded === null) return [];
  const { bounds, ...quantity } = rounded;
  return [
    {
      id: `${money.id}${PER_NETWORK}`,
      label: { es: 'Pesos por red', en: 'Pesos per network' },
      unit: 'MXN-per-network',
      quantity,
      bounds,
      provenance: { origin: 'derived', operation: 'quotient', from: [money.id, networks.id] },
      note: {
        es: 'Cálculo de Paz Abierta: el dinero entre las redes, según la misma fuente. Ninguna fuente imprime esta cifra.',
        en: 'Computed by Paz Abierta: the money over the networks, both by the same source. No source prints this figure.',
      },
    },
  ];
}

/** A quotient by something that may be 0 has no meaning, so it is not offered. */
function divide(money: Quantity, networks: Quantity): Rounded | null {
  try {
    return round(quotient(money, networks, { kind: 'money' }), STEP);
  } catch (error) {
    if (error instanceof DivisionByZeroIntervalError) return null;
    throw error;
  }
}

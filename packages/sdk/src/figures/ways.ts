import type { Link, LinkType } from '@pazabierta/schema';
import type { ListQuestion } from '../paz-abierta.ts';
import type { Step } from './step.ts';

/** Walked from `to` to `from`: what carries out the thing at which a step stands. */
const CARRIED_OUT: readonly LinkType[] = ['implements', 'alignedWith', 'partOf'];
/** Walked from `from` to `to`: what pays it, and what measures it. */
const PAID_AND_MEASURED: readonly LinkType[] = ['fundedBy', 'measuredBy'];

/** A link that leads on from a step, and whether it is walked from its `to` to its `from`. */
export interface Way {
  readonly link: Link;
  readonly backward: boolean;
}

/** The links that lead on from a step, in the order of `links`, those that are walked backward first. */
export function findWays(step: Step, links: readonly Link[]): Way[] {
  const isHere = (end: Link['from']) => end.collection === step.collection && end.id === step.item.id;
  const back = links.filter(({ type, to }) => CARRIED_OUT.includes(type) && isHere(to));
  const on = links.filter(({ type, from }) => PAID_AND_MEASURED.includes(type) && isHere(from));
  return [
    ...(isPayment(step) ? [] : back).map((link) => ({ link, backward: true })),
    ...on.map((link) => ({ link, backward: false })),
  ];
}

/** Whether the way to a step goes through what pays: what else a fund pays or is part of is not on the way. */
export function isPayment({ by, from }: Step): boolean {
  return by === 'fundedBy' || (from !== null && isPayment(from));
}

/** Which commitments are parts of the item of a step; `null` where it can have none, or is on the way of the money. */
export function askParts(step: Step): ListQuestion<'commitments'> | null {
  if (isPayment(step)) return null;
  if (step.collection === 'instruments') return { instrument: step.item.id };
  return step.collection === 'commitments' ? { parent: step.item.id } : null;
}

/** Which observations are the figures at a step; `null` where it is no indicator. One that was reached from a fund has those of that fund. */
export function askFigures(step: Step, funds: readonly string[]): ListQuestion<'observations'> | null {
  if (step.collection !== 'indicators') return null;
  const { id, dimensions } = step.item;
  const fund = step.from?.item.id;
  const isOfFund = fund !== undefined && funds.includes(fund) && dimensions.includes('fund');
  return isOfFund ? { indicator: id, fund } : { indicator: id };
}

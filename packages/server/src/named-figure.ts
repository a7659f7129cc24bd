import type { NamedFigure } from '@pazabierta/formats/citations';
import { parseJson, type Questions } from '@pazabierta/query';
import type { DerivedValue, Label, Observation } from '@pazabierta/schema';

const NO_PERIOD = { es: 'periodo no indicado', en: 'period not stated' };

/** An observation with the names that its release gives to what it measures, of what, and in which unit. */
export async function nameObservation(
  questions: Questions,
  observation: Observation,
  release: string,
): Promise<NamedFigure> {
  const { indicator, unit, quantity, absence } = observation;
  const text = await questions.get('indicators', indicator, release);
  if (text === null) throw new Error(`Release ${release} lacks the indicator "${indicator}"`);
  return {
    labels: [parseJson(text).label, ...(await nameDimensions(questions, observation, release))],
    unit: await nameCode(questions, 'units', unit, release),
    quantity,
    absence: absence && (await nameCode(questions, 'absence-reasons', absence.reason, release)),
  };
}

/** A derived value with the names of what it is, and of the dimensions that it has from the first observation that it was computed from. */
export async function nameDerivedValue(
  questions: Questions,
  { label, unit, quantity }: DerivedValue,
  first: Observation,
  release: string,
): Promise<NamedFigure> {
  return {
    labels: [label, ...(await nameDimensions(questions, first, release))],
    unit: await nameCode(questions, 'units', unit, release),
    quantity,
    absence: null,
  };
}

async function nameDimensions(
  questions: Questions,
  { dimensions: { fund, role, area, timePeriod, claimType } }: Observation,
  release: string,
): Promise<Label[]> {
  const period = timePeriod === 'not-stated' ? NO_PERIOD : { es: String(timePeriod), en: String(timePeriod) };
  const named = (list: string, code: string | null) =>
    code === null ? [] : [nameCode(questions, list, code, release)];
  return Promise.all([
    ...named('funds', fund),
    ...named('roles', role),
    ...named('areas', area),
    period,
    // That a source reports what is goes without saying.
    ...named('claim-types', claimType === 'actual' ? null : claimType),
  ]);
}

async function nameCode(questions: Questions, list: string, code: string, release: string): Promise<Label> {
  const text = await questions.get('code-lists', list, release);
  const found = text === null ? undefined : parseJson(text).codes.find(({ id }) => id === code);
  if (found === undefined)
    throw new Error(`Release ${release} lacks the code "${code}" of the list "${list}"`);
  return found.label;
}

import type { Label, StatedFigure } from '@pazabierta/schema';
import type { Item } from '@pazabierta/schema/change';
import { parseJson } from '../json-text.ts';
import type { Questions } from '../questions.ts';
import { findDerivedValue } from './to-investments.ts';

/** A figure that can be quoted, as one release gives it: an observation, or a value derived from some. */
export interface Figure {
  readonly id: string;
  readonly label: Label | null;
  readonly stated: StatedFigure;
  readonly item: Item;
  /** The observations whose changes are those of the figure. */
  readonly from: readonly string[];
}

/** The figure of that id in a release, or `null` where it has none. */
export async function findFigure(questions: Questions, id: string, release: string): Promise<Figure | null> {
  const text = await questions.get('observations', id, release);
  if (text !== null) {
    const observation = parseJson(text);
    const { quantity, absence, unit, citation } = observation;
    const indicator = await questions.get('indicators', observation.indicator, release);
    return {
      id: observation.id,
      label: indicator && parseJson(indicator).label,
      stated: { release, quantity, absence, unit, citation, provenance: null },
      item: { ...observation },
      from: [observation.id],
    };
  }
  const derived = await findDerivedValue(questions, id, release);
  if (derived === null) return null;
  const { quantity, unit, label, provenance } = derived;
  return {
    id: derived.id,
    label,
    stated: { release, quantity, absence: null, unit, citation: null, provenance },
    item: { ...derived },
    from: provenance.from,
  };
}

import { type Finding, Id, Observation } from '@pazabierta/schema';
import { parseDecimal } from '@pazabierta/schema/quantity';
import { checkDimensions } from '../check/check-dimensions.ts';
import { checkNumber } from '../check/check-number.ts';
import { checkReferenceDate } from '../check/check-period.ts';
import { checkQualifier } from '../check/check-qualifier.ts';
import { checkReferencesOf } from '../check/check-references.ts';
import { checkStatus } from '../check/check-status.ts';
import { checkValidCodes } from '../check/check-valid-codes.ts';
import { checkWorkedOut } from '../check/check-worked-out.ts';
import type { ObservationRule } from '../check/observation-rules.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedItem, CuratedObservation, CuratedVersion } from '../read/curated-item.ts';
import { parseItem } from '../read/parse-item.ts';
import type { TextTree } from '../read/parse-yaml.ts';
import type { Place } from '../read/place.ts';
import type { Selection } from '../select/select-release.ts';
import { type Fields, isFields } from './import-map.ts';
import { Seen } from './seen.ts';

type Version = CuratedVersion<'observations'>;

/** A rule with all that it looks at in an observation, as one text: where that is the same, the rule finds the same. */
interface KeyedRules {
  readonly keyOf: (item: CuratedObservation) => string;
  readonly rules: readonly ObservationRule[];
  readonly seen: Seen;
}

/** How many texts of fields are remembered with what they are read as. */
const MOST_TEXTS = 100_000;

/**
 * Checks rows one at a time by the reader and the rules of the data check. What was once found without a fault is remembered, since the rows
 * of a table are much alike; whatever is not known goes the whole way.
 */
export class RowChecker {
  readonly #selections: readonly Selection[];
  readonly #rules: readonly KeyedRules[];
  /** Of each set of fields that rows have, one row that was read without a fault. */
  readonly #models = new Map<string, Version>();
  readonly #texts = new Map<string, unknown>();

  /** @param selections - the releases that will hold the rows. */
  constructor(curated: Curated, selections: readonly Selection[]) {
    this.#selections = selections;
    const references: ObservationRule = (version, selection) =>
      checkReferencesOf(version as CuratedItem, selection, curated);
    this.#rules = [
      {
        keyOf: ({ indicator, dimensions: { area, fund, role }, citation: { source, via } }) =>
          `${indicator} ${area} ${fund} ${role} ${source} ${via}`,
        rules: [references, checkDimensions],
        seen: new Seen(),
      },
      {
        keyOf: ({
          dimensions: { area, fund, role, timePeriod },
          referenceDate: { date },
          citation: { source },
        }) => `${area} ${fund} ${role} ${timePeriod} ${date} ${source}`,
        rules: [checkValidCodes, checkReferenceDate],
        seen: new Seen(),
      },
      {
        keyOf: ({ indicator, citation: { source }, quantity, asPrinted, absence, status, attributes }) =>
          JSON.stringify([indicator, source, quantity, asPrinted, absence, status, attributes]),
        rules: [checkStatus, checkWorkedOut, checkNumber, checkQualifier],
        seen: new Seen(),
      },
    ];
  }

  /** The row as a curated version, and all that the reader and the rules find; `null` where it cannot be read whole. */
  check(tree: Fields, place: Place): { version: Version | null; findings: readonly Finding[] } {
    const known = this.#recall(tree, place);
    if (known !== null) return { version: known, findings: this.#judge(known) };
    const { item, findings } = parseItem('observations', { tree, place });
    if (item === null) return { version: null, findings };
    const version = item as unknown as Version;
    this.#learn(tree, version);
    return { version, findings: this.#judge(version) };
  }

  #judge(version: Version): readonly Finding[] {
    const findings: Finding[] = [];
    for (const { keyOf, rules, seen } of this.#rules) {
      const key = keyOf(version.item);
      if (seen.has(key)) continue;
      const found = this.#selections.flatMap((selection) =>
        rules.flatMap((rule) => rule(version, selection)),
      );
      if (found.length === 0) seen.add(key);
      // What is wrong in several releases is found once, in the first, as the data check does.
      for (const finding of found) {
        if (!findings.some(({ rule, path }) => rule === finding.rule && path === finding.path))
          findings.push(finding);
      }
    }
    return findings;
  }

  /** Puts a version together of texts that were each read before, since the form of an observation is judged field by field. */
  #recall(tree: Fields, place: Place): Version | null {
    const model = this.#models.get(Object.keys(tree).join());
    if (model === undefined) return null;
    const item: Record<string, unknown> = { ...model.item };
    for (const key in tree) {
      if (key === 'since' || key === 'change') continue;
      const text = tree[key] as TextTree;
      if (key === 'id') {
        if (!Id.safeParse(text).success) return null;
        item[key] = text;
      } else if (key === 'asPrinted') {
        if (!Observation.shape.asPrinted.safeParse(text).success) return null;
        item[key] = text;
      } else if ((key === 'dimensions' || key === 'quantity') && isFields(text)) {
        const fields: Record<string, unknown> = { ...(item[key] as object) };
        for (const below in text) {
          const value = this.#recallText(`${key}.${below}`, text[below] as TextTree);
          if (value === undefined) return null;
          fields[below] = value;
        }
        item[key] = fields;
      } else {
        const value = this.#recallText(key, text);
        if (value === undefined) return null;
        item[key] = value;
      }
    }
    return { ...model, item: item as unknown as CuratedObservation, place };
  }

  #recallText(path: string, text: TextTree): unknown {
    if (path === 'quantity.value' && typeof text === 'string') return toDecimal(text);
    return this.#texts.get(toKey(path, text));
  }

  #learn(tree: Fields, version: Version): void {
    if (this.#texts.size >= MOST_TEXTS) this.#texts.clear();
    const signature = Object.keys(tree).join();
    if (!this.#models.has(signature)) this.#models.set(signature, version);
    const item = version.item as unknown as Readonly<Record<string, unknown>>;
    for (const [key, text] of Object.entries(tree)) {
      if ((key === 'dimensions' || key === 'quantity') && isFields(text)) {
        const fields = item[key] as Readonly<Record<string, unknown>>;
        for (const below in text)
          this.#texts.set(toKey(`${key}.${below}`, text[below] as TextTree), fields[below]);
      } else if (key !== 'id' && key !== 'asPrinted') {
        this.#texts.set(toKey(key, text), item[key]);
      }
    }
  }
}

const toKey = (path: string, text: TextTree): string =>
  `${path} ${typeof text === 'string' ? text : JSON.stringify(text)}`;

function toDecimal(text: string): number | undefined {
  try {
    return parseDecimal(text);
  } catch {
    return undefined;
  }
}

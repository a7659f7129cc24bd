import { toStatementLetter } from '@pazabierta/formats/table';
import type { Finding } from '@pazabierta/schema';
import { checkAliases } from '../check/check-aliases.ts';
import { checkChange } from '../check/check-change.ts';
import { repeated } from '../check/check-duplicates.ts';
import { checkIdentity, sameIdentity, toIdentity } from '../check/check-identity.ts';
import { checkSeries, type Figure, listAreasBelow, toFigure, toSeries } from '../check/check-totals.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedItem, CuratedObservation, CuratedVersion } from '../read/curated-item.ts';
import type { Place } from '../read/place.ts';
import { groupBy } from '../select/group-by.ts';
import type { Selection } from '../select/select-release.ts';
import type { Fields } from './import-map.ts';
import { LineSorter } from './sort-lines.ts';

type Version = CuratedVersion<'observations'>;

/** Of a series that has more figures than that, whether parts come up to their total is left to the data check. */
const MOST_FIGURES = 20_000;

/** One row as it comes out of the sorting. */
interface Sorted {
  readonly key: string;
  readonly place: Place;
  readonly rest: string;
}

/**
 * The rows of an import among each other and beside what is curated already: ids and identities that occur twice, and totals that their
 * parts exceed. They are sorted outside memory, which holds only what is curated already.
 */
export class RowsTogether {
  readonly #curated: Curated;
  readonly #selections: readonly Selection[];
  readonly #file: string;
  readonly #ids: LineSorter;
  readonly #series: LineSorter;
  readonly #names: ReadonlySet<string>;
  readonly #identities: ReadonlySet<string>;
  /** The rows whose id or identity something curated has already; as many at most as there is of that. */
  readonly #touching = new Map<string, Version>();

  constructor(curated: Curated, selections: readonly Selection[], file: string, folder: string) {
    const observations = curated.items.flatMap((version) =>
      version.collection === 'observations' ? [version.item] : [],
    );
    this.#curated = curated;
    this.#selections = selections;
    this.#file = file;
    this.#ids = new LineSorter(folder, 'ids');
    this.#series = new LineSorter(folder, 'series');
    this.#names = new Set(observations.flatMap(({ id, aliases }) => [id, ...aliases]));
    this.#identities = new Set(
      observations.flatMap((item) => (toStatementLetter(item.id) === null ? [toIdentity(item)] : [])),
    );
  }

  add(version: Version, tree: Fields): void {
    const { item, place } = version;
    const row = String(place.line).padStart(12, '0');
    this.#ids.add(`${item.id}\t${row}\t${JSON.stringify(tree)}`);
    const { area } = item.dimensions;
    this.#series.add(`${toSeries(item)}\t${area}\t${row}\t${item.id}\t${JSON.stringify(item.quantity)}`);
    const identity = toIdentity(item);
    if (this.#names.has(item.id)) this.#touch(item.id, version);
    else if (this.#identities.has(identity) && toStatementLetter(item.id) === null) {
      this.#touch(identity, version);
    }
  }

  #touch(key: string, version: Version): void {
    if (!this.#touching.has(key)) this.#touching.set(key, version);
  }

  async settle(): Promise<void> {
    await this.#ids.settle();
    await this.#series.settle();
  }

  /** What the rules find of rows beside what is curated already, and would not find without them. */
  checkBeside(): Finding[] {
    if (this.#touching.size === 0) return [];
    const rules = [checkChange, checkAliases, checkIdentity];
    const find = (curated: Curated): Finding[] => rules.flatMap((rule) => rule(curated));
    const before = new Set(find(this.#curated).map((finding) => JSON.stringify(finding)));
    const touching = [...this.#touching.values()] as unknown as readonly CuratedItem[];
    const twice = [...this.#touching.values()].flatMap((version) => {
      const { item, since } = version;
      const twin = this.#curated.items.find(
        (each) => each.collection === 'observations' && each.item.id === item.id && each.since === since,
      );
      return twin === undefined ? [] : [repeated(version, twin)];
    });
    const found = find({ ...this.#curated, items: [...this.#curated.items, ...touching] }).filter(
      (finding) => !before.has(JSON.stringify(finding)),
    );
    return [...twice, ...found];
  }

  /** What is found of rows of one series: two of one identity, and totals. */
  async *checkSeries(): AsyncGenerator<readonly Finding[]> {
    const below = this.#selections.map(listAreasBelow);
    const curated = this.#selections.map((selection) =>
      groupBy(
        selection.list('observations').flatMap((version) => toFigure(version, selection) ?? []),
        ({ series }) => series,
      ),
    );
    let group: Sorted[] = [];
    let isWhole = true;
    let twin = { identity: '', id: '' };
    for await (const lines of this.#series.sorted()) {
      const findings: Finding[] = [];
      for (const line of lines) {
        const [key = '', area = '', row = '', id = '', quantity = ''] = line.split('\t');
        const place = this.#placeOf(row);
        if (group[0]?.key !== key) {
          if (isWhole) findings.push(...checkGroup(group, this.#selections));
          group = [];
          isWhole = true;
        }
        if (toStatementLetter(id) === null) {
          const identity = `${key}\t${area}`;
          if (twin.identity === identity) findings.push(sameIdentity(id, place, twin.id));
          else twin = { identity, id };
        }
        if (group.length < MOST_FIGURES) group.push({ key, place, rest: `${area}\t${quantity}` });
        else isWhole = false;
      }
      yield findings;
    }
    if (isWhole) yield checkGroup(group, this.#selections);

    function checkGroup(rows: readonly Sorted[], selections: readonly Selection[]): Finding[] {
      const key = rows[0]?.key;
      if (key === undefined) return [];
      const [indicator, dimensions, source, version] = JSON.parse(key);
      return selections.flatMap((selection, index) => {
        const others = curated[index]?.get(key) ?? [];
        const areas = new Set([
          ...rows.map(({ rest }) => rest.split('\t')[0]),
          ...others.map(({ area }) => area.id),
        ]);
        const hasParts = [...areas].some((area) =>
          below[index]?.get(area ?? '')?.some(({ id }) => areas.has(id)),
        );
        if (!hasParts) return [];
        const figures = rows.flatMap(({ place, rest }): Figure[] => {
          const [area, quantity = ''] = rest.split('\t');
          const item = {
            indicator,
            dimensions: { ...dimensions, area },
            quantity: JSON.parse(quantity),
            citation: { source, version },
          } as CuratedObservation;
          return [toFigure({ item, place }, selection) ?? []].flat();
        });
        return checkSeries([...figures, ...others], below[index] ?? new Map());
      });
    }
  }

  /** The lines of all rows in the order of their ids, some thousands at a time, and what is found where two have one id. */
  async *linesById(
    since: string,
  ): AsyncGenerator<{ lines: readonly string[]; findings: readonly Finding[] }> {
    let last = { id: '', place: this.#placeOf('1') };
    for await (const sorted of this.#ids.sorted()) {
      const lines: string[] = [];
      const findings: Finding[] = [];
      for (const line of sorted) {
        const end = line.indexOf('\t');
        const id = line.slice(0, end);
        const place = this.#placeOf(line.slice(end + 1, end + 13));
        if (last.id === id) findings.push(repeated({ item: { id }, since, place }, last));
        else last = { id, place };
        lines.push(line.slice(end + 14));
      }
      yield { lines, findings };
    }
  }

  #placeOf(row: string): Place {
    return { file: this.#file, line: Number(row), lines: new Map() };
  }
}

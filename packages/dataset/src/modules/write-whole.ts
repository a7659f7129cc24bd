import type { Change } from '@pazabierta/schema';
import { toCanonicalJson } from '../build/to-canonical-json.ts';
import type { ReleaseContent } from '../release/read-release.ts';
import type { ModuleFile } from './module-file.ts';
import { toCodeTypes } from './to-code-types.ts';
import { toModule } from './to-module.ts';

/** The module of a whole release: what it is, what is registered of it, the items of each collection, and what it changed. */
export function writeWhole({ release, registration, items, changes }: ReleaseContent): ModuleFile[] {
  const collections = Object.entries(items).map(
    ([name, all]) =>
      `${JSON.stringify(name)}: [\n${all.map((item) => `${toCanonicalJson(item)},\n`).join('')}],\n`,
  );
  const reasons = [...new Set(changes.map((change) => toCanonicalJson(change.reasons)))];
  const places = new Map(
    Object.entries(items).flatMap(([name, all]) =>
      all.map((item, place) => [toCanonicalJson(item), `items[${JSON.stringify(name)}][${place}]`] as const),
    ),
  );
  // An item that came stands in its collection, and hundreds of changes give the same reason: each is written once.
  const toLine = ({ reasons: own, after, ...change }: Change): string => {
    const { citation, ...start } = change;
    const written = toCanonicalJson(after);
    return `${toCanonicalJson(start).slice(0, -1)},"after":${places.get(written) ?? written},"reasons":reasons[${reasons.indexOf(toCanonicalJson(own))}],"citation":${toCanonicalJson(citation)}},\n`;
  };
  return toModule(release.id, {
    code: [
      `import { freeze } from '../runtime/freeze.js';`,
      `export const release = /*#__PURE__*/ freeze(${toCanonicalJson(release)});`,
      `export const registration = /*#__PURE__*/ freeze(${toCanonicalJson(registration)});`,
      `export const items = /*#__PURE__*/ freeze({\n${collections.join('')}});`,
      `const reasons = [\n${reasons.map((each) => `${each},\n`).join('')}];`,
      `export const changes = /*#__PURE__*/ (() => freeze([\n${changes.map(toLine).join('')}]))();`,
    ],
    types: [
      `import type { Change, Collection, CollectionItems, Registration, Release } from '@pazabierta/schema';`,
      `import type { Frozen } from '@pazabierta/dataset/series';`,
      ...toCodeTypes(items.observations),
      '/** What the release is; its digest stands for all of it. */',
      `export declare const release: Frozen<Release> & { readonly id: ${JSON.stringify(release.id)} };`,
      '/** What is registered of the release, and may change after it was published. */',
      'export declare const registration: Frozen<Registration>;',
      '/** The items of each collection, in the order of their ids. */',
      'export declare const items: { readonly [Name in Collection]: readonly CollectionItems[Name][] };',
      '/** What the release changed of the one before it. */',
      'export declare const changes: readonly Change[];',
    ],
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS } from '../apps/api/src/settings.ts';
import { type ReleaseContent, readReleases, releasesFolder } from '../packages/dataset/src/index.ts';
import { citeObservation } from '../packages/formats/src/citations/index.ts';
import { quotient, round } from '../packages/schema/src/quantity/index.ts';
import { readWorkspace } from './read-workspace.ts';
import { tableAfter } from './table-after.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
/** Both languages print the same answer. */
const halves = readme.split('\n## English\n');

describe('README.md', () => {
  let newest: ReleaseContent;

  beforeAll(async () => {
    const last = (await readReleases(releasesFolder)).at(-1);
    if (last === undefined) throw new Error('There is no release');
    newest = last;
  });

  const observed = (id: string) => {
    const observation = newest.items.observations.find((each) => each.id === id);
    if (observation?.quantity == null || observation.bounds === null) throw new Error(`No figure "${id}"`);
    return { ...observation, quantity: observation.quantity, bounds: observation.bounds };
  };

  test.each(['fortaseg', 'fasp'])(
    'prints what %s paid, and the pesos per network, as the data has it',
    (fund) => {
      const money = observed(`mucpaz.investment.${fund}.gasman-2021`);
      const networks = observed(`mucpaz.networks.${fund}.gasman-2021`);
      const derived = round(quotient(money.quantity, networks.quantity, { kind: 'money' }), 1);
      const rows = [
        { id: money.id, ...money.quantity, bounds: money.bounds, words: money.asPrinted },
        { id: `${money.id}.per-network`, ...derived, words: '' },
      ].map(({ id, value, qualifier, bounds: { lower, upper }, words }) =>
        [id, value, qualifier, lower.value, upper.kind, words].join(','),
      );
      for (const half of halves) expect(half.split('\n')).toEqual(expect.arrayContaining(rows));
    },
  );

  test.each([
    ['es', 0],
    ['en', 1],
  ] as const)('quotes the citation of a figure as it is written in "%s"', (language, half) => {
    const observation = observed('mucpaz.investment.fortaseg.gasman-2021');
    const source = newest.items.sources.find(({ id }) => id === observation.citation.source);
    if (source === undefined) throw new Error('The figure cites no source');
    const onOneLine = halves[half]?.replaceAll(/\n(?:> )?/g, ' ');
    expect(onOneLine).toContain(citeObservation({ observation, source, release: newest.release }, language));
  });

  test.each(['Ajustes', 'Settings'])(
    'lists under "%s" every setting and what it is where nobody sets it',
    (heading) => {
      const rows = tableAfter(readme, `### ${heading}`);
      expect(rows.map(([name, usual]) => [name, usual])).toEqual(
        Object.entries(SETTINGS).map(([name, { usual }]) => [name, usual]),
      );
    },
  );
});

describe('CONTRIBUTING.md', () => {
  test('prints its example of a source and of a figure as the curated files have them', () => {
    const examples = [...read('CONTRIBUTING.md').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml);
    expect(examples).toEqual([
      read('packages/dataset/sources/jornada-2021-12-04.yaml'),
      read('packages/dataset/observations/mucpaz-networks.yaml')
        .split(/^(?=- id: )/m)
        .find((item) => item.startsWith('- id: mucpaz.networks.jornada-2021-12-04\n')),
    ]);
  });

  test.each(['### Quien programa', '### Developers'])(
    'has in the table below "%s" every command, and no other',
    (heading) => {
      const { scripts } = JSON.parse(read('package.json'));
      const named = tableAfter(read('CONTRIBUTING.md'), heading).flatMap(([commands = '']) =>
        // One row may name several commands, the later ones without "pnpm"; what follows a command is what it takes.
        commands.split(', ').map((command) => command.replace(/^(?:npm|pnpm)(?: run)? /, '').split(' ')[0]),
      );
      expect(named.toSorted()).toEqual(Object.keys(scripts).toSorted());
    },
  );
});

describe('links between documents', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CODE_OF_CONDUCT.md',
    'docs/architecture.md',
    'docs/editing.es.md',
    'docs/editing.en.md',
    'docs/guides/es/own-server.md',
    'docs/guides/en/own-server.md',
    ...readWorkspace(root)
      .filter(({ isPrivate }) => !isPrivate)
      .map(({ folder }) => `${folder}/README.md`),
  ];
  test.each(documents)('lead somewhere in %s', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(
      ([, path = '']) => path,
    );
    const dead = links.filter((path) => !existsSync(join(root, dirname(document), path)));
    expect(dead).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readReleases, releasesFolder } from '../src/index.ts';
import { toConstantName } from '../src/modules/to-constant-name.ts';
import { bundle, rollUp } from './bundle.ts';

const releases = await readReleases(releasesFolder);
const ids = releases.map(({ release }) => release.id);
const datasets = releases.flatMap(({ release, items }) =>
  items.datasets.map(({ id }) => ({ address: `${release.id}/${id}` })),
);
const indicators = releases.flatMap(({ release, items }) =>
  items.indicators.map(({ id, dataset }) => ({ id, address: `${release.id}/${dataset}` })),
);

describe('a program that imports', () => {
  // The bar of the offline door: one indicator below 2 KiB and a dataset below 10, minified and gzipped. Notes are apart for its sake.
  test.each(indicators)('$id of $address costs less than 2 KiB', async ({ id, address }) => {
    const name = toConstantName(id);
    const { bytes } = await bundle(
      `import { ${name} } from '@pazabierta/dataset/${address}'; console.log(${name});`,
    );
    expect(bytes).toBeLessThan(2 * 1024);
  });

  test.each(datasets)('all of $address costs less than 10 KiB', async ({ address }) => {
    const { bytes, text } = await bundle(
      `import * as all from '@pazabierta/dataset/${address}'; console.log(all);`,
    );
    expect(bytes).toBeLessThan(10 * 1024);
    expect(text).toContain('observations');
  });

  // 2026.2 has 138 KB; another eighth is room for a release, and more than that is a leap that somebody should look at.
  test.each(ids)('all of %s costs less than 160 KiB', async (id) => {
    const { bytes, text } = await bundle(
      `import * as all from '@pazabierta/dataset/${id}'; console.log(all);`,
    );
    expect(bytes).toBeLessThan(160 * 1024);
    expect(text).not.toMatch(/\bzod\b/);
  });

  test.each([
    ...ids,
    'latest',
    ...datasets.flatMap(({ address }) => [address, `${address}/complete`, `${address}/sources`]),
  ])('nothing of %s is empty, by esbuild and by Rollup', async (address) => {
    expect((await bundle(`import * as none from '@pazabierta/dataset/${address}';`)).text).toBe('');
    expect((await rollUp(`import '/${address}';`)).trim()).toBe('');
  });

  test('one constant keeps no other', async () => {
    const program = (module: string): string =>
      `import { mucpazWomen } from '${module}'; console.log(mucpazWomen.indicator.id);`;
    for (const text of [
      (await bundle(program('@pazabierta/dataset/2026.1/mucpaz/complete'))).text,
      await rollUp(program('/2026.1/mucpaz/complete')),
    ]) {
      expect(text).toContain('mucpaz.women.fortaseg.gasman-2021');
      expect(text).not.toContain('mucpaz.networks.fortaseg.gasman-2021');
    }
  });
});

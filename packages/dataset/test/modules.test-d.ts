import type { Observation, Source } from '@pazabierta/schema';
import { quotient } from '@pazabierta/schema/quantity';
import { describe, expectTypeOf, test } from 'vitest';
import * as complete from '../modules/2026.2/mucpaz/complete.js';
import { gasman2021 } from '../modules/2026.2/mucpaz/sources.js';
import type { Area, Fund, ObservationId, Role, SourceId, Unit } from '../modules/2026.2/mucpaz.js';
import { mucpazInvestment, mucpazNetworks } from '../modules/2026.2/mucpaz.js';
import * as whole from '../modules/2026.2.js';
import type { ReleaseContent } from '../src/index.ts';
import type { Series } from '../src/series.ts';

const [networks] = mucpazNetworks.observations.filter(
  (each) => each.id === 'mucpaz.networks.fortaseg.gasman-2021',
);
const [money] = mucpazInvestment.observations;

describe('a module of a dataset', () => {
  test('knows ids, codes and dimensions as literals', () => {
    expectTypeOf(mucpazNetworks.release).toEqualTypeOf<'2026.2'>();
    expectTypeOf(mucpazNetworks.indicator.id).toEqualTypeOf<'mucpaz.networks'>();
    expectTypeOf(mucpazNetworks.indicator.unit).toEqualTypeOf<'networks'>();
    expectTypeOf(money.id).toEqualTypeOf<'mucpaz.investment.fasp.gasman-2021'>();
    expectTypeOf(money.dimensions.fund).toEqualTypeOf<'fasp'>();
    expectTypeOf(money.dimensions.role).toEqualTypeOf<null>();
    expectTypeOf(money.citation.source).toEqualTypeOf<'gasman-2021'>();
    expectTypeOf(gasman2021.id).toEqualTypeOf<'gasman-2021'>();
    expectTypeOf<(typeof mucpazInvestment.observations)[number]['dimensions']['fund']>().toEqualTypeOf<
      'fasp' | 'fortaseg'
    >();
  });

  test('lists which codes have figures', () => {
    expectTypeOf<'MX-TLA'>().toExtend<Area>();
    expectTypeOf<'fortaseg'>().toExtend<Fund>();
    expectTypeOf<'women'>().toExtend<Unit>();
    expectTypeOf<'gasman-2021'>().toExtend<SourceId>();
    expectTypeOf<'mucpaz.networks.fortaseg.gasman-2021'>().toExtend<ObservationId>();
    expectTypeOf<Role>().toBeNever();
    // @ts-expect-error
    'MX-TLX' satisfies Area;
    // @ts-expect-error
    'mucpaz.networks.nobody' satisfies ObservationId;
  });

  test('refuses a code that no figure has', () => {
    // @ts-expect-error
    mucpazNetworks.observations.find(({ id }) => id === 'mucpaz.networks.nobody');
    // @ts-expect-error
    mucpazNetworks.observations.filter(({ dimensions }) => dimensions.area === 'MX-TLX');
    // @ts-expect-error
    mucpazNetworks.observations.filter(({ dimensions }) => dimensions.fund === 'fortapaz');
    // @ts-expect-error
    mucpazNetworks.indicator.unit === 'MXN';
    mucpazNetworks.observations.filter(({ dimensions }) => dimensions.area === 'MX-ZAC');
  });

  test('narrows to the figure that is asked for', () => {
    expectTypeOf(networks).toExtend<{ readonly id: 'mucpaz.networks.fortaseg.gasman-2021' } | undefined>();
    expectTypeOf<NonNullable<typeof networks>['dimensions']['fund']>().toEqualTypeOf<'fortaseg'>();
  });

  test('gives a figure that is there to the arithmetic as it is', () => {
    expectTypeOf(money.quantity.value).toEqualTypeOf<number>();
    expectTypeOf(money.absence).toEqualTypeOf<null>();
    expectTypeOf(quotient).toBeCallableWith(money.quantity, money.quantity, { kind: 'money' });
  });

  test('refuses to be written to, and has no note', () => {
    // @ts-expect-error
    money.quantity.value = 1;
    // @ts-expect-error
    money.note;
    // @ts-expect-error
    mucpazNetworks.indicator.notComparable;
    expectTypeOf(mucpazNetworks).toExtend<Series>();
  });
});

describe('a complete module', () => {
  test('has items of the vocabulary', () => {
    const [figure] = complete.mucpazInvestment.observations;
    expectTypeOf(figure).toExtend<Observation>();
    expectTypeOf<keyof typeof figure>().toEqualTypeOf<keyof Observation>();
    expectTypeOf(figure.id).toEqualTypeOf<'mucpaz.investment.fasp.gasman-2021'>();
    expectTypeOf(complete.mucpazInvestment.indicator).toExtend<
      ReleaseContent['items']['indicators'][number]
    >();
    expectTypeOf(gasman2021).toExtend<Source>();
  });
});

describe('a module of a whole release', () => {
  test('has what a release that was read has', () => {
    expectTypeOf(whole).toExtend<ReleaseContent>();
    expectTypeOf(whole.release.id).toEqualTypeOf<'2026.2'>();
    expectTypeOf<'women'>().toExtend<whole.Unit>();
  });
});

import {
  AbsenceReason,
  AvailableCode,
  ClaimType,
  COLLECTIONS,
  ObservationStatus,
  Qualifier,
} from '@pazabierta/schema';
import { describe, expect, it } from 'vitest';
import {
  AVAILABILITY_PARAMETERS,
  AVAILABLE,
  type Codes,
  GRAMMAR,
  parseQuestion,
  RESERVED,
  toCursor,
} from '../src/index.ts';

const codes: Codes = {
  dataset: ['mucpaz', 'nap-1325'],
  indicator: ['mucpaz.investment', 'mucpaz.networks'],
  instrument: ['nap-1325'],
  commitment: ['nap-1325.pillar.prevention'],
  area: ['MX', 'MX-OAX', 'MX-TLA'],
  fund: ['_T', 'fasp', 'fortaseg'],
  role: ['mediators'],
  source: ['gasman-2021'],
  linkEnd: [],
  renamed: { area: { 'MX-OAJ': 'MX-OAX' } },
  succeeded: { fund: { fortaseg: ['fasp'] } },
};
const parse = (query: string, fixed: Parameters<typeof parseQuestion>[1]['fixed'] = []) =>
  parseQuestion(new URLSearchParams(query), { collection: 'observations', release: '2026.1', codes, fixed });

/** The question of a query string that must be understood. */
function questionOf(query: string) {
  const parsed = parse(query);
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.question;
}

/** What a reader is told of a query string that must be understood. */
function notesOf(query: string) {
  const parsed = parse(query);
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.notes;
}

/** The errors of a query string that must not be understood. */
function errorsOf(query: string, fixed?: Parameters<typeof parse>[1]) {
  const parsed = parse(query, fixed);
  if ('question' in parsed) throw new Error(`"${query}" was understood`);
  return parsed.errors;
}

describe('parseQuestion()', () => {
  it('asks for everything, a hundred rows a page, when nothing is said', () => {
    expect(questionOf('')).toEqual({
      collection: 'observations',
      release: '2026.1',
      filters: [],
      asOf: null,
      vintage: 'all',
      latestPeriod: false,
      sort: 'id',
      limit: 100,
      after: null,
    });
  });

  it('reads lists, ranges, time, order and paging', () => {
    const query =
      'area=MX-TLA,MX-OAX,MX-TLA&value=100..&timePeriod=2020..2021-06&asOf=2021-12-05&vintage=latest&latestPeriod=true&sort=-value&limit=1000';
    expect(questionOf(query)).toMatchObject({
      filters: [
        { field: 'area', among: ['MX-TLA', 'MX-OAX'] },
        { field: 'value', from: 100, to: null },
        { field: 'timePeriod', from: '2020-01-01', until: '2021-07-01' },
      ],
      asOf: '2021-12-05',
      vintage: 'latest',
      latestPeriod: true,
      sort: '-value',
      limit: 1000,
    });
  });

  it.each([
    ['value=217', { field: 'value', from: 217, to: 217 }],
    ['value=..28.6', { field: 'value', from: null, to: 28.6 }],
    ['value=-5..5', { field: 'value', from: -5, to: 5 }],
    ['timePeriod=2020', { field: 'timePeriod', from: '2020-01-01', until: '2021-01-01' }],
    ['timePeriod=..2024', { field: 'timePeriod', from: null, until: '2025-01-01' }],
    ['timePeriod=2020..', { field: 'timePeriod', from: '2020-01-01', until: null }],
    ['timePeriod=2020/..', { field: 'timePeriod', among: ['2020/..'] }],
    ['area=!MX-OAX', { field: 'area', noneOf: ['MX-OAX'] }],
    ['area=!MX-OAX,MX-TLA,MX-OAX', { field: 'area', noneOf: ['MX-OAX', 'MX-TLA'] }],
    ['area=!MX-OAJ', { field: 'area', noneOf: ['MX-OAX'] }],
    ['qualifier=!exact', { field: 'qualifier', noneOf: ['exact'] }],
    ['status=missing', { field: 'status', among: ['missing'] }],
    ['reason=not-consulted,withdrawn', { field: 'reason', among: ['not-consulted', 'withdrawn'] }],
    ['timePeriod=not-stated', { field: 'timePeriod', among: ['not-stated'] }],
  ])('reads %s', (query, filter) => {
    expect(questionOf(query).filters).toEqual([filter]);
  });

  it.each([
    ['aera=MX', 'aera', 'area'],
    ['area=MX-TLX', 'area', 'MX-TLA'],
    ['indicator=mucpaz.network', 'indicator', 'mucpaz.networks'],
    ['fund=Fortaség', 'fund', 'fortaseg'],
    ['claimType=actuel', 'claimType', 'actual'],
    ['vintage=lates', 'vintage', 'latest'],
    ['sort=valeu', 'sort', 'value'],
    ['limit=5000', 'limit', '1000'],
    ['limit=0', 'limit', '1'],
    ['area=MX,', 'area', null],
    ['area=!', 'area', null],
    ['area=!MX-TLX', 'area', 'MX-TLA'],
    ['area=MX,!MX-OAX', 'area', '!MX,MX-OAX'],
    ['area=!MX,!MX-OAX', 'area', '!MX,MX-OAX'],
    ['area=!!MX', 'area', '!MX'],
    ['reason=not-consulte', 'reason', 'not-consulted'],
    ['value=!5', 'value', null],
    ['timePeriod=!2020', 'timePeriod', null],
    ['value=1,000', 'value', null],
    ['value=..', 'value', null],
    ['value=9..1', 'value', null],
    ['value=1e3', 'value', null],
    ['timePeriod=2023-13', 'timePeriod', null],
    ['timePeriod=2024..2020', 'timePeriod', null],
    ['timePeriod=..', 'timePeriod', null],
    ['timePeriod=not-stated..', 'timePeriod', null],
    ['timePeriod=not-stated..2020', 'timePeriod', null],
    ['timePeriod=2020..not-stated', 'timePeriod', null],
    ['asOf=2021-02-30', 'asOf', null],
    ['asOf=2021', 'asOf', null],
    ['cursor=%%%', 'cursor', null],
    ['cursor=bm90LWpzb24', 'cursor', null],
  ])('refuses %s, naming "%s" and the nearest valid value %s', (query, parameter, nearest) => {
    expect(errorsOf(query)).toMatchObject([{ parameter, nearest }]);
  });

  it('reports everything that is wrong at once, once each, in both languages', () => {
    const errors = errorsOf('aera=MX&aera=MX&limit=x&value=a&area=MX&area=MX-TLA');
    expect(errors.map(({ parameter }) => parameter)).toEqual(['aera', 'value', 'area', 'limit']);
    for (const { message } of errors) {
      expect(message.es).toMatch(/\S/);
      expect(message.en).not.toBe(message.es);
    }
  });

  it('lets a parameter narrow what the path has settled, and not leave it', () => {
    const fixed = [{ field: 'indicator', among: ['mucpaz.investment', 'mucpaz.networks'] }];
    const filtersOf = (query: string) => {
      const parsed = parse(query, fixed);
      return 'question' in parsed ? parsed.question.filters : parsed.errors;
    };
    expect(filtersOf('')).toEqual(fixed);
    expect(filtersOf('indicator=mucpaz.networks')).toEqual([
      { field: 'indicator', among: ['mucpaz.networks'] },
    ]);
    expect(
      errorsOf('indicator=mucpaz.networks', [{ field: 'indicator', among: ['mucpaz.investment'] }]),
    ).toMatchObject([{ parameter: 'indicator', value: 'mucpaz.networks' }]);
  });

  it('lets an exclusion take away from what the path has settled', () => {
    const fixed = [{ field: 'indicator', among: ['mucpaz.investment', 'mucpaz.networks'] }];
    const parsed = parse('indicator=!mucpaz.networks', fixed);
    expect('question' in parsed && parsed.question.filters).toEqual([
      ...fixed,
      { field: 'indicator', noneOf: ['mucpaz.networks'] },
    ]);
  });

  it('says how an exclusion is written, where "!" stands inside a list', () => {
    expect(errorsOf('area=MX,!MX-OAX')[0]?.message).toEqual({
      es: '«MX,!MX-OAX» mezcla códigos con «!»; el «!» va una sola vez, al comienzo, y excluye toda la lista: area=!MX,MX-OAX. Para elegir, escriba la lista sin «!»',
      en: '"MX,!MX-OAX" mixes codes with "!"; the "!" is written once, at the beginning, and excludes the whole list: area=!MX,MX-OAX. To choose, write the list without "!"',
    });
  });

  it('takes a cursor of the same question and release, and of no other', () => {
    const excluded = toCursor({ key: null, id: 'a' }, questionOf('area=!MX-TLA'));
    expect(errorsOf(`area=MX-TLA&cursor=${excluded}`)[0]?.message.en).toContain('another question');
    const question = questionOf('area=MX-TLA&sort=value&limit=2');
    const cursor = toCursor({ key: 12.5, id: 'mucpaz.año' }, question);
    expect(questionOf(`area=MX-TLA&sort=value&limit=50&cursor=${cursor}`).after).toEqual({
      key: 12.5,
      id: 'mucpaz.año',
    });
    expect(errorsOf(`area=MX-OAX&sort=value&cursor=${cursor}`)[0]?.message.en).toContain('another question');
    const elsewhere = toCursor({ key: null, id: 'a' }, { ...question, release: '2026.2' });
    expect(errorsOf(`area=MX-TLA&sort=value&cursor=${elsewhere}`)[0]?.message.en).toContain(
      'another release',
    );
  });
});

describe('AVAILABLE', () => {
  it('is every field of observations that has codes, and knows the same ones as the vocabulary', () => {
    expect(AVAILABLE).toEqual(AvailableCode.shape.field.options);
    const filters = Object.entries(GRAMMAR.observations.filters);
    const coded = filters.filter(([, takes]) => takes !== 'numbers').map(([field]) => field);
    expect([...AVAILABLE].sort()).toEqual(coded.sort());
  });

  it.each(['sort=id', 'limit=5', 'cursor=x', 'fields=note'])(
    'has no order, no page and no fields: %s is unknown',
    (query) => {
      const parsed = parseQuestion(new URLSearchParams(query), {
        collection: 'observations',
        release: '2026.1',
        codes,
        parameters: AVAILABILITY_PARAMETERS,
      });
      expect('errors' in parsed && parsed.errors.map(({ parameter }) => parameter)).toEqual([
        query.split('=')[0],
      ]);
    },
  );
});

describe('GRAMMAR', () => {
  it('takes exactly the codes of the vocabulary, which it cannot import without zod', () => {
    const shapes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      ...Object.fromEntries(Object.entries(COLLECTIONS).map(([name, schema]) => [name, schema.shape])),
      observations: {
        status: ObservationStatus,
        qualifier: Qualifier,
        claimType: ClaimType,
        reason: AbsenceReason,
      },
    };
    let compared = 0;
    for (const [collection, { filters }] of Object.entries(GRAMMAR)) {
      for (const [field, takes] of Object.entries(filters)) {
        if (typeof takes === 'string' || !('oneOf' in takes)) continue;
        const defined = shapes[collection]?.[field] as { options: string[] } | undefined;
        expect(takes.oneOf, `${collection}.${field}`).toEqual(defined?.options);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(7);
  });

  it('gives no filter the name of a parameter that means something everywhere', () => {
    for (const { filters } of Object.values(GRAMMAR)) {
      for (const name of Object.keys(filters)) expect(RESERVED).not.toContain(name);
    }
  });
});

describe('parseQuestion() for a code that was renamed or succeeded', () => {
  it('asks for the name of today, and says so', () => {
    expect(questionOf('area=MX-OAJ,MX').filters).toEqual([{ field: 'area', among: ['MX-OAX', 'MX'] }]);
    expect(questionOf('area=MX-OAJ')).toEqual(questionOf('area=MX-OAX'));
    expect(notesOf('area=MX-OAJ')).toEqual([
      {
        es: '«MX-OAJ» se llama ahora «MX-OAX»; se responde por ese nombre',
        en: '"MX-OAJ" is now called "MX-OAX"; the answer is under that name',
      },
    ]);
    expect(notesOf('area=MX-OAX')).toEqual([]);
  });

  it('asks for a code that ended as it is, and names what took its place', () => {
    expect(questionOf('fund=fortaseg').filters).toEqual([{ field: 'fund', among: ['fortaseg'] }]);
    expect(notesOf('fund=fortaseg')).toEqual([
      {
        es: '«fortaseg» terminó; ocupa su lugar «fasp»',
        en: '"fortaseg" ended; its place was taken by "fasp"',
      },
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('refuses %s as any other unknown code', (code) => {
    expect(errorsOf(`area=${code}`)).toMatchObject([{ parameter: 'area', value: code }]);
  });
});

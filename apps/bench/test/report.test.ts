import { describe, expect, it } from 'vitest';
import { readEnvelope } from '../src/peer-files.ts';
import { plotGrowth } from '../src/report/plot-growth.ts';
import { replaceBetween } from '../src/report/replace-between.ts';
import { describeRun, toSpeedTable } from '../src/report/to-speed-table.ts';
import { type Case, isReached, type Result } from '../src/result.ts';
import { readReport } from '../src/wrk.ts';

const measured: Case = {
  what: { es: 'una página', en: 'a page' },
  against: { es: 'otro servidor', en: 'another server' },
  unit: 'requests/s',
  ours: { median: 4012.34, low: 3900, high: 4100 },
  reference: { median: 5000, low: 4900, high: 5100 },
  ratio: { median: 0.8024, low: 0.7512, high: 0.8391 },
  target: { of: 'ratio', is: 'at least', number: 0.7 },
};
const result: Result = {
  question: 'page',
  rows: 5_000_000,
  date: '2026-12-01',
  commit: 'abc1234',
  machine: { processor: 'P', cores: 2, memoryGb: 24, system: 'Linux', node: 'v20.20.2' },
  cases: [measured],
  details: {},
};

describe('isReached()', () => {
  it.each([
    [{ of: 'ratio', is: 'at least', number: 0.7 }, true],
    [{ of: 'ratio', is: 'at least', number: 0.81 }, false],
    [{ of: 'ours', is: 'at most', number: 4012.34 }, true],
    [{ of: 'ours', is: 'at most', number: 4000 }, false],
    [null, null],
  ] as const)('judges the median by %j: %j', (target, reached) => {
    expect(isReached({ ...measured, target })).toBe(reached);
  });

  it('does not take for reached what was not compared', () => {
    expect(isReached({ ...measured, ratio: null })).toBe(false);
  });
});

describe('toSpeedTable()', () => {
  const alone: Case = {
    ...measured,
    unit: 'ms',
    against: null,
    ours: { median: 61.27, low: 61.27, high: 61.27 },
    reference: null,
    ratio: null,
    target: { of: 'ours', is: 'at most', number: 50 },
  };

  it('says what was measured, against what, what it must reach, what it came to and whether it did', () => {
    expect(toSpeedTable([{ ...result, cases: [measured, alone] }], 'en')).toBe(
      [
        '| what | against what | must reach | median (lowest to highest) | reached? |',
        '| --- | --- | --- | --- | --- |',
        '| a page | another server | at least 0.7 times | 0.802 (0.751 to 0.839) times: 4,012 (3,900 to 4,100) requests/s / 5,000 requests/s | yes |',
        '| a page | – | at most 50 ms | 61.3 ms | **no** |',
      ].join('\n'),
    );
  });

  it('says it in Spanish too', () => {
    expect(toSpeedTable([result], 'es')).toContain(
      '| una página | otro servidor | al menos 0.7 veces | 0.802 (0.751 a 0.839) veces: 4,012 (3,900 a 4,100) peticiones/s / 5,000 peticiones/s | sí |',
    );
    expect(describeRun(result, 'es')).toBe(
      'Medido el 2026-12-01 en el commit `abc1234`, con 5,000,000 observaciones sintéticas, en una máquina de 2 núcleos (P) y 24 GiB de memoria, con Linux y Node v20.20.2; el cliente y el servidor la comparten.',
    );
  });
});

describe('plotGrowth()', () => {
  it('draws a line for each task, as an SVG that stands alone', () => {
    const grown = [10_000, 5_000_000].map((rows) => ({
      rows,
      pageMs: 4,
      lookupMs: 1,
      availabilityMs: 20,
      loadSeconds: rows / 100_000,
      exportSeconds: rows / 200_000,
    }));
    const svg = plotGrowth(grown, 'es');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.match(/<circle /g)).toHaveLength(10);
    for (const name of ['página', 'una cifra', 'disponibilidad', 'carga', 'exportación a CSV'])
      expect(svg).toContain(`>${name}</text>`);
  });
});

describe('replaceBetween()', () => {
  it('replaces what stands between the markers and nothing else', () => {
    const page = 'a\n<!-- speed -->\nold\n<!-- /speed -->\nb\n';
    expect(replaceBetween(page, 'speed', 'new')).toBe('a\n<!-- speed -->\n\nnew\n\n<!-- /speed -->\nb\n');
    expect(replaceBetween(replaceBetween(page, 'speed', 'x'), 'speed', 'new')).toBe(
      replaceBetween(page, 'speed', 'new'),
    );
    expect(() => replaceBetween('no markers', 'speed', 'new')).toThrow('<!-- speed -->');
  });
});

describe('readReport()', () => {
  const report = `Running 3s test @ http://127.0.0.1:8787/
  1 threads and 16 connections
  2811 requests in 3.00s, 24.49MB read
Requests/sec:    936.77
Transfer/sec:      8.16MB
`;

  it('reads how many answers there were, and how many a second', () => {
    expect(readReport(report)).toEqual({ perSecond: 936.77, answers: 2811 });
  });

  it.each(['  Non-2xx or 3xx responses: 3', '  Socket errors: connect 0, read 0, write 0, timeout 4'])(
    'refuses a report with "%s"',
    (line) => {
      expect(() => readReport(report.replace('Requests/sec', `${line}\nRequests/sec`))).toThrow(line.trim());
    },
  );
});

describe('readEnvelope()', () => {
  it('finds what stands around the rows and the addresses, wherever it was asked', () => {
    const answer =
      '{"data":[{"id":"a"}],"page":{"total":1,"next":null},"time":null,"links":{"self":"http://x/1","csv":"http://x/2","contract":"http://x/3"},"sources":[]}';
    expect(readEnvelope(answer, 'http://x')).toEqual({
      before: '"time":null,"links":{',
      after: '"contract":"{origin}/3"},',
    });
    expect(() => readEnvelope('{"data":[]}', 'http://x')).toThrow('no page');
  });
});

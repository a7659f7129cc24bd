import * as Plot from '@observablehq/plot';
import type { Language } from '@pazabierta/schema';
import { parseHTML } from 'linkedom';
import type { Grown } from '../questions/growth.ts';

const WORDS = {
  es: {
    rows: 'observaciones',
    seconds: 'segundos',
    page: 'página',
    lookup: 'una cifra',
    availability: 'disponibilidad',
    load: 'carga',
    export: 'exportación a CSV',
  },
  en: {
    rows: 'observations',
    seconds: 'seconds',
    page: 'page',
    lookup: 'one figure',
    availability: 'availability',
    load: 'load',
    export: 'export as CSV',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Readable on white, and apart for those who see few colours (Okabe and Ito). */
const COLOURS = ['#0072b2', '#009e73', '#cc79a7', '#d55e00', '#000000'];

/** How long what may not grow and what may grow in proportion takes at each size, both axes by powers of ten, as an SVG file. */
export function plotGrowth(grown: readonly Grown[], language: Language): string {
  const words = WORDS[language];
  const points = grown.flatMap(({ rows, pageMs, lookupMs, availabilityMs, loadSeconds, exportSeconds }) => [
    { rows, what: words.page, seconds: pageMs / 1000 },
    { rows, what: words.lookup, seconds: lookupMs / 1000 },
    { rows, what: words.availability, seconds: availabilityMs / 1000 },
    { rows, what: words.load, seconds: loadSeconds },
    { rows, what: words.export, seconds: exportSeconds },
  ]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plot = Plot.plot({
    document,
    width: 760,
    height: 420,
    marginLeft: 70,
    marginRight: 130,
    style: { background: '#fff', color: '#222', fontSize: '13px' },
    x: {
      type: 'log',
      label: words.rows,
      grid: true,
      ticks: grown.map(({ rows }) => rows),
    },
    y: { type: 'log', label: words.seconds, grid: true, tickFormat: (seconds: number) => String(seconds) },
    color: { range: COLOURS },
    marks: [
      // What was measured, and no more; the format of an axis would leave out what is no power of ten.
      Plot.axisX(
        grown.map(({ rows }) => rows),
        { text: (rows: number) => rows.toLocaleString('en') },
      ),
      Plot.line(points, { x: 'rows', y: 'seconds', stroke: 'what', strokeWidth: 2 }),
      Plot.dot(points, { x: 'rows', y: 'seconds', fill: 'what' }),
      Plot.text(
        points,
        Plot.selectLast({
          x: 'rows',
          y: 'seconds',
          z: 'what',
          text: 'what',
          fill: 'what',
          textAnchor: 'start',
          dx: 8,
        }),
      ),
    ],
  });
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${plot.outerHTML}\n`;
}

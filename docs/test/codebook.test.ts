import { dirname, join } from 'node:path/posix';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { Language } from '@pazabierta/schema';
import { cite } from '@pazabierta/sdk/figures';
import { describe, expect, test } from 'vitest';
import { toBoundsText, toFigure } from '../src/codebook/figure-words.ts';
import { createNames } from '../src/codebook/names.ts';
import { readCodebook } from '../src/codebook/read-codebook.ts';
import { TEXTS } from '../src/codebook/texts.ts';
import { toCodebookData } from '../src/codebook/to-codebook-data.ts';
import { toCodebookPages } from '../src/codebook/to-codebook-pages.ts';
import { escapeMarkdown } from '../src/markdown/escape.ts';
import { linkAddresses } from '../src/markdown/link-addresses.ts';
import { slugsOf } from './slugs-of.ts';

const codebook = await readCodebook(await readReleases(releasesFolder));
const { datasets, indicators, observations, errata, sources, instruments, derived, history } = codebook;
const pages = new Map(toCodebookPages(codebook).map(({ path, text }) => [path, text]));
const files = new Map(toCodebookData(codebook).map(({ path, text }) => [path, text]));
const names = { es: createNames(codebook, 'es'), en: createNames(codebook, 'en') };

function read(language: Language, id: string): string {
  const text = pages.get(`codebook/${language}/${id}.md`);
  if (text === undefined) throw new Error(`There is no page of "${id}" in "${language}"`);
  return text;
}

/** The part of a text under a heading, up to the next heading of its level or of a higher one. */
function sectionOf(text: string, heading: string): string {
  const [level = ''] = /^#+/.exec(heading) ?? [];
  const [, after] = `${text}\n`.split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`There is no heading "${heading}"`);
  return after.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0] ?? '';
}

/** The levels of the headings of a page, in their order. */
const levelsOf = (text: string): number[] =>
  (text.replace(/^```[\s\S]*?^```$/gm, '').match(/^#+(?= )/gm) ?? []).map((signs) => signs.length);

test('there are the same pages in both languages, and each has the same headings', () => {
  const levels = (language: Language) =>
    Object.fromEntries(
      [...pages].flatMap(([path, text]) => {
        const [, of, name = ''] = path.split('/');
        return of === language ? [[name, levelsOf(text)]] : [];
      }),
    );
  expect(levels('en')).toEqual(levels('es'));
  expect(Object.keys(levels('es'))).toEqual(
    ['index', ...datasets.map(({ id }) => id), ...indicators.map(({ id }) => id)]
      .concat('code-lists', 'sources', 'errata')
      .map((id) => `${id}.md`),
  );
});

describe.each(Language.options)('in %s', (language) => {
  const texts = TEXTS[language];
  const has = (text: string, words: string) => expect(text).toContain(words);

  test.each(indicators.map((each) => [each.id, each] as const))(
    '%s says what it measures, in what and by what, and what it must not be compared with',
    (id, { label, definition, note, unit, dimensions, notComparable }) => {
      const text = read(language, id);
      has(text, `# ${escapeMarkdown(label[language])}\n`);
      const measures = sectionOf(text, `## ${texts.measures}`);
      has(measures, escapeMarkdown(definition[language]));
      has(measures, note === null ? '' : escapeMarkdown(note[language]));
      has(measures, `(\`${unit}\`)`);
      for (const dimension of dimensions) has(measures, `(\`${dimension}\`)`);
      const warnings = sectionOf(text, `## ${texts.doNotCompare}`);
      for (const each of notComparable) {
        has(warnings, `](${each.with}.md)`);
        has(warnings, escapeMarkdown(each.because[language]));
      }
    },
  );

  test.each(observations.map((each) => [each.id, each] as const))(
    '%s has its entry, with its figure, its printed words and its citation',
    (id, observation) => {
      const { indicator, quantity, absence, asPrinted, citation, note, status } = observation;
      const text = read(language, indicator);
      const entry = sectionOf(text, `### ${escapeMarkdown(id)}`);
      const row = sectionOf(text, `## ${quantity === null ? texts.absences : texts.figures}`);
      const words = toFigure(observation, names[language], language);
      has(entry, `**${words}**`);
      has(row, `[${words}](#`);
      if (quantity !== null) {
        has(entry, `(\`${quantity.qualifier}\`)`);
        has(entry, `**${texts.bounds}**: ${toBoundsText(observation, language)}`);
        if (status !== 'normal') has(row, names[language].label('observation-statuses', status));
      }
      if (absence?.note) has(entry, escapeMarkdown(absence.note[language]));
      if (asPrinted !== null) {
        const { language: of } = names[language].source(citation.source);
        for (const place of [entry, row]) has(place, `<q lang="${of}">${escapeMarkdown(asPrinted)}</q>`);
      }
      if (citation.attributedTo !== null) has(entry, escapeMarkdown(citation.attributedTo));
      if (citation.via !== null) has(entry, names[language].linkSource(citation.via));
      if (note !== null) has(entry, escapeMarkdown(note[language]));
      has(entry, linkAddresses(cite(observation, codebook, language)));
    },
  );

  test('every absence is told with its reason on the page of its indicator and on that of its dataset', () => {
    const absences = observations.filter(({ quantity }) => quantity === null);
    expect(absences.length).toBeGreaterThan(0);
    for (const each of absences) {
      const reason = names[language].label('absence-reasons', each.absence?.reason ?? '');
      for (const id of [each.indicator, each.dataset])
        has(sectionOf(read(language, id), `## ${texts.absences}`), reason);
      has(
        sectionOf(read(language, each.dataset), `## ${texts.absences}`),
        names[language].linkFigure(each.id),
      );
    }
  });

  test('what an instrument declares and is not published is counted with its reason', () => {
    const missing = instruments.flatMap(({ id }) =>
      (codebook.coverage.get(id) ?? []).filter(({ published, declared }) => published < declared),
    );
    expect(missing.length).toBeGreaterThan(0);
    for (const { declaredBy, reason } of missing) {
      const indicator = observations.find(({ id }) => id === declaredBy)?.indicator ?? '';
      const told = sectionOf(read(language, indicator), `## ${texts.absences}`);
      has(told, `](${names[language].toFigureAddress(declaredBy)})`);
      has(told, names[language].label('absence-reasons', reason ?? ''));
    }
  });

  test('only a page of which nothing is known to be absent says that no absence is recorded', () => {
    for (const { id } of [...datasets, ...indicators]) {
      const own = observations.filter(({ dataset, indicator }) => [dataset, indicator].includes(id));
      const declared = [...codebook.coverage.values()]
        .flat()
        .filter(({ declaredBy }) => own.some((each) => each.id === declaredBy));
      const isWhole =
        own.every(({ quantity }) => quantity !== null) &&
        declared.every((each) => each.published >= each.declared);
      expect(read(language, id).includes(texts.noAbsences), id).toBe(isWhole);
    }
  });

  test.each(errata.map((each) => [each.id, each] as const))(
    'the erratum %s is told whole on its page, and where it shows',
    (id, erratum) => {
      const { kind, printed, reason, shouldBe, expect: at } = erratum;
      const indicator = observations.find((each) => each.id === at.id)?.indicator ?? at.id;
      const isFigure = indicators.some((each) => each.id === indicator);
      const entries = [
        sectionOf(read(language, 'errata'), `## ${escapeMarkdown(id)}`),
        ...(isFigure ? [sectionOf(read(language, indicator), `### ${escapeMarkdown(id)}`)] : []),
      ];
      for (const entry of entries) {
        has(entry, escapeMarkdown(printed));
        has(entry, escapeMarkdown(reason[language]));
        has(entry, texts.kinds[kind]);
        if (shouldBe !== null) has(entry, escapeMarkdown(shouldBe[language]));
        expect(entry.includes(`**${texts.shouldBe}**`)).toBe(shouldBe !== null || kind === 'error');
        has(entry, linkAddresses(cite(erratum, codebook, language)));
      }
      if (indicator !== at.id)
        has(sectionOf(read(language, indicator), `### ${escapeMarkdown(at.id)}`), `[\`${id}\`](#`);
    },
  );

  test('every computed value is told with what it was computed from', () => {
    expect(derived.size).toBeGreaterThan(0);
    for (const [of, { id, provenance }] of derived) {
      const indicator = observations.find((each) => each.id === of)?.indicator ?? '';
      const told = sectionOf(read(language, indicator), `### ${texts.derived}`);
      for (const each of provenance.from) has(told, names[language].linkFigure(each));
      has(told, `\`${id}\``);
    }
  });

  test('the history of an indicator tells each of its changes, and says of a release before it that it was not there', () => {
    for (const { id } of indicators) {
      const told = sectionOf(read(language, id), `## ${texts.history}`);
      for (const { release, changes, observations: had } of history) {
        const [part] = told.split(`### ${texts.release} ${release.id}`).slice(1);
        const own = changes.filter(({ indicator }) => indicator === id);
        for (const change of own) has(part ?? '', change.id);
        const isThere = had.some(({ indicator }) => indicator === id);
        expect(part?.split('\n### ')[0]?.includes(texts.notYet), `${id} ${release.id}`).toBe(!isThere);
      }
    }
  });

  test('every page of an indicator or a dataset says how to cite it and how to get it, in this release', () => {
    for (const { id } of indicators) {
      const got = sectionOf(read(language, id), `## ${texts.get}`);
      for (const fence of ['sh', 'js', 'python', 'r', 'powerquery']) has(got, `\n\`\`\`${fence}\n`);
      for (const form of ['=IMPORTDATA(', '[CSV](', '[JSON](']) has(got, form);
      const addresses = got.match(/v1\/observations[^\s")]*/g) ?? [];
      for (const each of addresses) has(each, `indicator=${id}&release=${codebook.release.id}`);
    }
    for (const { id } of [...datasets, ...indicators]) {
      const cited = sectionOf(read(language, id), `## ${texts.cite}`);
      has(cited, codebook.release.digest.slice(0, 12));
      has(cited, '```bibtex\n');
    }
  });

  test('every source has its entry, and leads to its own address and to nothing cut off', () => {
    const text = read(language, 'sources');
    for (const { id, url, archivedUrl } of sources) {
      const entry = sectionOf(text, `## ${escapeMarkdown(id)}`);
      const links = [...entry.matchAll(/<(http[^>]+)>/g)].map(([, address]) => address);
      expect(
        links.every((each) => each === url || each === archivedUrl),
        `${id}: ${links}`,
      ).toBe(true);
      if (url !== null) expect(links, id).not.toEqual([]);
    }
  });

  test('every link from page to page leads to a page, and to a heading that it has', () => {
    const broken: string[] = [];
    for (const [path, text] of pages) {
      for (const [, to = ''] of text.matchAll(/\]\(([^)\s]*)\)/g)) {
        if (to.startsWith('http') || to.startsWith('../')) continue;
        const [file = '', anchor] = to.split('#');
        const target = pages.get(file === '' ? path : join(dirname(path), file));
        if (target === undefined || (anchor !== undefined && !slugsOf(target).includes(anchor)))
          broken.push(`${path}: ${to}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

test('codebook.csv has one row for each indicator', () => {
  const [header = '', ...rows] = (files.get('codebook/codebook.csv') ?? '').trim().split('\r\n');
  const [first = ''] = header.replace('\uFEFF', '').split(',');
  expect(first).toBe('id');
  expect(rows.map((row) => row.split(',')[0])).toEqual(indicators.map(({ id }) => id));
});

test('codebook.json has every indicator with all of its observations, errata and changes', () => {
  const document = JSON.parse(files.get('codebook/codebook.json') ?? '');
  type Held = {
    id: string;
    observations: unknown[];
    errata: { id: string }[];
    history: { changes: unknown[] }[];
  };
  const held: Held[] = document.indicators;
  expect(held.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  expect(held.flatMap((each) => each.observations)).toEqual(
    indicators.flatMap(({ id }) => observations.filter(({ indicator }) => indicator === id)),
  );
  const ids = new Set([...indicators, ...observations].map(({ id }) => id));
  expect(held.flatMap((each) => each.errata.map(({ id }) => id)).sort()).toEqual(
    errata.filter(({ expect: at }) => ids.has(at.id)).map(({ id }) => id),
  );
  expect(held.flatMap((each) => each.history.flatMap(({ changes }) => changes)).length).toBe(
    history.flatMap(({ changes }) => changes).filter(({ indicator }) => indicator !== null).length,
  );
});

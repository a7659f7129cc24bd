import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readReleases, releasesFolder } from '../src/index.ts';
import { countBy } from '../src/report/count-by.ts';
import { listAbsences } from '../src/report/list-absences.ts';
import { toTable } from '../src/report/to-table.ts';
import { writeCitationFile } from '../src/report/write-citation-file.ts';
import { writeReport } from '../src/report/write-report.ts';

describe('writeReport()', () => {
  test('counts each observation, source and coded absence once, in either language', async () => {
    const releases = await readReleases(releasesFolder);
    const newest = releases.at(-1);
    for (const language of ['es', 'en'] as const) {
      const report = writeReport(releases.slice(-1), language);
      const sumOf = (heading: RegExp): number => {
        const section = report.split('\n### ').find((part) => heading.test(part)) ?? '';
        return [...section.matchAll(/\| (\d+) \|$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
      };
      for (const heading of [
        /^(?:Observaciones por indicador|Observations by indicator)/,
        /^(?:Observaciones por el nivel|Observations by the tier)/,
        /^(?:Observaciones por lo que consta|Observations by what is known)/,
      ])
        expect(sumOf(heading)).toBe(newest?.items.observations.length);
      for (const heading of [
        /^(?:Fuentes por nivel|Sources by tier)/,
        /^(?:Fuentes por idioma|Sources by language)/,
        /^(?:Direcciones de las fuentes|Addresses of the sources)/,
      ])
        expect(sumOf(heading)).toBe(newest?.items.sources.length);
      const absences = Object.entries(newest?.items ?? {}).flatMap(([name, items]) =>
        listAbsences(name, items),
      );
      expect(sumOf(/^(?:Ausencias por|Absences by)/)).toBe(absences.length);
    }
  });
});

describe('listAbsences()', () => {
  test('finds a coded reason wherever it stands, and no other text of that name', () => {
    const item = {
      absence: { reason: 'not-published', note: null },
      officialCodeAbsence: 'not-consulted',
      title: { wording: { es: { reason: null }, en: { reason: 'not-consulted' } } },
      reason: { es: 'Se corrige', en: 'It is corrected' },
    };
    expect(listAbsences('things', [item])).toEqual([
      { field: 'things.absence', reason: 'not-published' },
      { field: 'things.officialCodeAbsence', reason: 'not-consulted' },
      { field: 'things.title.wording.en', reason: 'not-consulted' },
    ]);
  });
});

describe('writeCitationFile()', () => {
  /** The keys that are written, all of which the schema of version 1.2.0 knows; it allows no others, and demands those of `REQUIRED`. */
  const KEYS = {
    file: ['abstract', 'authors', 'cff-version', 'license', 'message', 'repository-code', 'title', 'type'],
    reference: [
      ...['abstract', 'authors', 'date-released', 'doi', 'identifiers', 'license', 'title', 'type'],
      ...['url', 'version', 'year'],
    ],
  };
  const REQUIRED = ['authors', 'cff-version', 'message', 'title'];

  test('has the newest published release cited, with its digest and its DOI, and no draft', async () => {
    const releases = await readReleases(releasesFolder);
    const [first, second] = releases;
    if (first === undefined || second === undefined) throw new Error('There are less than two releases');
    const withDoi = { ...first, registration: { ...first.registration, doi: '10.5281/zenodo.1234567' } };
    const draft = { ...second, release: { ...second.release, status: 'draft' as const } };
    const { 'preferred-citation': cited, ...file } = parse(writeCitationFile([withDoi, draft]));
    expect(Object.keys(file).toSorted()).toEqual(KEYS.file);
    expect(Object.keys(file)).toEqual(expect.arrayContaining(REQUIRED));
    expect(Object.keys(cited).toSorted()).toEqual(KEYS.reference);
    expect(file).toMatchObject({ 'cff-version': '1.2.0', type: 'software' });
    expect(cited).toMatchObject({
      type: 'data',
      version: first.release.id,
      'date-released': first.release.issued,
      doi: '10.5281/zenodo.1234567',
      identifiers: [{ value: `sha256:${first.release.digest}` }],
    });
    expect(parse(writeCitationFile(releases))['preferred-citation']).toMatchObject({
      version: releases.at(-1)?.release.id,
    });
  });

  test('cites the program alone while no release is published', () => {
    expect(parse(writeCitationFile([]))).not.toHaveProperty('preferred-citation');
  });

  test('says the licence of the program and the address of the project as a package of code does', async () => {
    const { license, repository } = JSON.parse(
      await readFile(new URL('../../formats/package.json', import.meta.url), 'utf8'),
    );
    const file = parse(writeCitationFile([]));
    expect(file.license).toBe(license);
    expect(`git+${file['repository-code']}.git`).toBe(repository.url);
  });
});

describe('countBy()', () => {
  test('counts each key in order and leaves out what has none', () => {
    expect(countBy(['b', 'a', 'b', ''], (text) => text || undefined)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('toTable()', () => {
  test('aligns numbers to the right', () => {
    expect(toTable(['what', 'how many'], [['a', 1]])).toBe('| what | how many |\n| --- | ---: |\n| a | 1 |');
  });
});

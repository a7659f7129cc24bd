import { describe, expect, it } from 'vitest';
import { AbsenceReason, Label, Language, Text, TextStatus, Wording } from '../src/index.ts';
import { refusals } from './refusals.ts';
import { citation, text, wording } from './sound-nouns.ts';

const own: Wording = { status: 'own-translation', reason: 'not-consulted', citation: null };
const absent: Wording = { status: 'absent', reason: 'not-published', citation: null };

describe('Label', () => {
  it.each([{ es: 'Redes' }, { en: 'Networks' }, { es: 'Redes', en: null }, { es: 'Redes', en: '' }, 'Redes'])(
    'refuses %j, because both languages are always present',
    (label) => {
      expect(Label.safeParse(label).success).toBe(false);
    },
  );

  it('has no third language', () => {
    expect(Label.safeParse({ es: 'Redes', en: 'Networks', fr: 'Réseaux' }).success).toBe(false);
    expect(Language.options).toEqual(['es', 'en']);
  });
});

describe('Wording', () => {
  it.each(['official', 'published-translation'] as const)(
    '%s must cite the source that prints it',
    (status) => {
      expect(refusals(Wording, { ...wording, status })).toEqual([]);
      expect(refusals(Wording, { ...wording, status, citation: null })).toEqual([
        `citation: Wording with status "${status}" must cite the source that prints it`,
      ]);
    },
  );

  it.each(['official', 'published-translation'] as const)('%s has no reason for absence', (status) => {
    expect(refusals(Wording, { ...wording, status, reason: 'not-published' })).toEqual([
      `reason: Wording with status "${status}" has no reason for absence; remove "not-published"`,
    ]);
  });

  it.each([own, absent])('$status must say why no printed wording is given', (sound) => {
    expect(refusals(Wording, sound)).toEqual([]);
    expect(refusals(Wording, { ...sound, reason: null })).toEqual([
      `reason: Wording with status "${sound.status}" must say why no printed wording is given`,
    ]);
  });

  it('may cite what a translation of ours was made from', () => {
    expect(refusals(Wording, { ...own, citation })).toEqual([]);
  });

  it.each(AbsenceReason.options)('takes the reason %s', (reason) => {
    expect(Wording.safeParse({ ...absent, reason }).success).toBe(true);
  });

  it('takes no other status or reason', () => {
    expect(TextStatus.safeParse('machine-translation').success).toBe(false);
    expect(AbsenceReason.safeParse('unknown').success).toBe(false);
  });
});

describe('Text', () => {
  it.each(['es', 'en'] as const)('in %s is given exactly where its wording is not absent', (language) => {
    const given = { ...text, [language]: 'x', wording: { ...text.wording, [language]: own } };
    expect(refusals(Text, given)).toEqual([]);
    expect(refusals(Text, { ...given, [language]: null })).toEqual([
      `${language}: Text must be given where its wording has the status "own-translation"`,
    ]);
    expect(refusals(Text, { ...given, wording: { ...given.wording, [language]: absent } })).toEqual([
      `${language}: Text must be left out where its wording is absent`,
    ]);
  });

  it('says what is wrong with both languages at once', () => {
    const both = { ...text, es: null, en: 'participation' };
    expect(refusals(Text, both).map((refusal) => refusal.split(':')[0])).toEqual(['es', 'en']);
  });
});

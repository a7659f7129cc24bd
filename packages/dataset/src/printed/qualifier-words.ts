import type { Qualifier } from '@pazabierta/schema';

interface Wording {
  readonly qualifier: Qualifier;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const SPANISH: readonly Wording[] = [
  {
    qualifier: 'more-than',
    before: ['mas de', 'superior a', 'por encima de', 'arriba de', 'rebasa'],
    after: [],
  },
  {
    qualifier: 'at-least',
    before: ['al menos', 'por lo menos', 'cuando menos', 'como minimo', 'no menos de'],
    after: ['o mas'],
  },
  { qualifier: 'almost', before: ['casi'], after: [] },
  { qualifier: 'less-than', before: ['menos de', 'inferior a', 'por debajo de'], after: [] },
  {
    qualifier: 'at-most',
    before: ['hasta', 'a lo mas', 'a lo sumo', 'como maximo', 'no mas de'],
    after: ['o menos'],
  },
  {
    qualifier: 'about',
    before: ['alrededor de', 'cerca de', 'aproximadamente', 'en torno a', 'unos', 'unas'],
    after: ['aproximadamente'],
  },
  { qualifier: 'between', before: ['entre'], after: [] },
];

const ENGLISH: readonly Wording[] = [
  {
    qualifier: 'more-than',
    before: ['more than', 'over', 'above', 'greater than', 'in excess of'],
    after: [],
  },
  {
    qualifier: 'at-least',
    before: ['at least', 'no fewer than', 'no less than', 'not less than'],
    after: ['or more'],
  },
  { qualifier: 'almost', before: ['almost', 'nearly'], after: [] },
  { qualifier: 'less-than', before: ['less than', 'fewer than', 'under', 'below'], after: [] },
  {
    qualifier: 'at-most',
    before: ['at most', 'up to', 'no more than', 'not more than'],
    after: ['or less', 'or fewer'],
  },
  {
    qualifier: 'about',
    before: ['about', 'around', 'approximately', 'roughly', 'some', 'close to'],
    after: ['or so', 'approximately'],
  },
  { qualifier: 'between', before: ['between'], after: [] },
];

/** How a language words each qualifier, before or after the figure, folded; `exact` and `stated` have no words. */
export function qualifierWords(language: string): readonly Wording[] {
  return language === 'es' ? SPANISH : ENGLISH;
}

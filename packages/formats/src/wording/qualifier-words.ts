import type { Language, Qualifier } from '@pazabierta/schema';

/**
 * The words before a figure, by language and qualifier; each ends in a space. A figure that its source prints bare stands bare here too.
 *
 * @example
 * ```ts
 * import { QUALIFIER_WORDS } from '@pazabierta/formats/wording';
 *
 * QUALIFIER_WORDS.es['more-than']; // 'más de '
 * ```
 */
export const QUALIFIER_WORDS: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  es: {
    exact: '',
    'more-than': 'más de ',
    'at-least': 'al menos ',
    almost: 'casi ',
    'less-than': 'menos de ',
    'at-most': 'como máximo ',
    about: 'alrededor de ',
    between: 'entre ',
    stated: '',
  },
  en: {
    exact: '',
    'more-than': 'more than ',
    'at-least': 'at least ',
    almost: 'almost ',
    'less-than': 'less than ',
    'at-most': 'at most ',
    about: 'about ',
    between: 'between ',
    stated: '',
  },
};

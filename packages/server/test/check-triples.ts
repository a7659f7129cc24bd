import type { Quad, Term } from 'jsonld';
import type { Vocabulary } from './read-vocabulary.ts';

/** What is wrong with a description, as published vocabularies have it. */
export interface TripleFinding {
  readonly rule: 'unknown-term' | 'wrong-domain' | 'wrong-range';
  readonly term: string;
  readonly message: string;
}

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LITERAL = 'http://www.w3.org/2000/01/rdf-schema#Literal';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const SCHEMA = 'http://schema.org/';

/** Which literals the data types of schema.org take; any other class takes none. */
const LITERALS: Readonly<Record<string, (literal: Term) => boolean>> = {
  [LITERAL]: () => true,
  [`${SCHEMA}Text`]: ({ datatype }) => datatype?.value === `${XSD}string`,
  [`${SCHEMA}URL`]: ({ value }) => URL.canParse(value),
  [`${SCHEMA}Boolean`]: ({ datatype }) => datatype?.value === `${XSD}boolean`,
  [`${SCHEMA}Date`]: ({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value),
};

/** Holds every term of a description against the vocabularies that define it. */
export function checkTriples(triples: readonly Quad[], vocabulary: Vocabulary): TripleFinding[] {
  const typesOf = ({ value }: Term): string[] =>
    triples
      .filter(({ subject, predicate }) => subject.value === value && predicate.value === TYPE)
      .map(({ object }) => object.value);
  const isOneOf = (types: readonly string[], classes: readonly string[]): boolean =>
    types.some((type) => classes.some((wide) => vocabulary.isA(type, wide)));

  return triples.flatMap(({ subject, predicate, object }): TripleFinding[] => {
    const property = predicate.value;
    const term = property === TYPE ? object.value : property;
    if (!vocabulary.has(term))
      return [{ rule: 'unknown-term', term, message: 'No vocabulary has this term' }];
    if (property === TYPE) return [];
    const domains = vocabulary.domainsOf(property).filter((each) => vocabulary.has(each));
    const ranges = vocabulary.rangesOf(property);
    const findings: TripleFinding[] = [];
    const types = typesOf(subject);
    if (domains.length > 0 && !isOneOf(types, domains))
      findings.push({ rule: 'wrong-domain', term, message: `It is of ${domains}, and not of ${types}` });
    const isFit =
      object.termType === 'Literal'
        ? ranges.some((range) => LITERALS[range]?.(object))
        : fits(typesOf(object), ranges);
    if (ranges.length > 0 && !isFit)
      findings.push({ rule: 'wrong-range', term, message: `"${object.value}" is none of ${ranges}` });
    return findings;
  });

  /** A thing of which nothing is said here may be of any class, but it is no literal. */
  function fits(types: readonly string[], ranges: readonly string[]): boolean {
    const classes = ranges.filter((range) => !(range in LITERALS));
    if (types.length === 0) return classes.length > 0;
    return isOneOf(types, classes);
  }
}

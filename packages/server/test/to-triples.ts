import jsonld, { type Quad } from 'jsonld';

/** The context of https://schema.org/ as far as it makes names into terms; what it says of their types is in the vocabulary itself. */
const SCHEMA_ORG = { '@context': { '@vocab': 'http://schema.org/' } };

/** Reads JSON-LD as triples. Whatever would be lost on the way (a name without a term, an address that is relative) is an error, and nothing is fetched. */
export function toTriples(document: object): Promise<Quad[]> {
  return jsonld.toRDF(document, {
    safe: true,
    documentLoader: async (url) => {
      if (url !== 'https://schema.org/') throw new Error(`"${url}" is not read from elsewhere`);
      return { contextUrl: null, documentUrl: url, document: SCHEMA_ORG };
    },
  });
}

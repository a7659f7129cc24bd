/** What the tests use of jsonld, which brings no types of its own. */
declare module 'jsonld' {
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
    readonly value: string;
    readonly datatype?: Term;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  interface Loaded {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: object;
  }
  const jsonld: {
    toRDF(
      document: object,
      options: { readonly safe: true; documentLoader(url: string): Promise<Loaded> },
    ): Promise<Quad[]>;
  };
  export default jsonld;
}

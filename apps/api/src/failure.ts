/** A reason not to start, as one sentence in both languages for whoever typed the command. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly es: string;
  readonly en: string;

  constructor(sentence: { readonly es: string; readonly en: string }, options?: ErrorOptions) {
    super(sentence.en, options);
    this.es = sentence.es;
    this.en = sentence.en;
  }
}

import type { Sentence } from './sentence.ts';

/** A reason not to start, as one sentence in both languages for whoever typed the command. */
export class Failure extends Error implements Sentence {
  override readonly name = 'Failure';
  readonly es: string;
  readonly en: string;

  constructor(sentence: Sentence, options?: ErrorOptions) {
    super(sentence.en, options);
    this.es = sentence.es;
    this.en = sentence.en;
  }
}

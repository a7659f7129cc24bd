/** What is said to a person, in both languages. */
export interface Sentence {
  readonly es: string;
  readonly en: string;
}

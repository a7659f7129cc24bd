/** Where a command that does its work step by step talks with the person who runs it. */
export interface Terminal {
  print(line: string): void;
  /** Asks for one line; empty where the person leaves. It is `null` where nobody can answer, as in a script. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

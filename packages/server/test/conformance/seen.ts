import type { Contract, Operation } from './contract.ts';
import type { Judged } from './judge.ts';

/** Keeps account of which answers of the contract were met, so that a law over requests that never meet one shows. */
export class Seen {
  readonly #met = new Set<string>();

  note(operation: Operation, { status, mediaType }: Pick<Judged, 'status' | 'mediaType'>): void {
    for (const answer of toAnswers(operation, String(status), mediaType)) this.#met.add(answer);
  }

  /** What is documented and was not met, but for these statuses: an operation that answered nothing, a status or a media type that no operation gave. */
  unmet({ operations }: Contract, but: readonly number[]): string[] {
    const documented = operations.flatMap((operation) =>
      Object.entries(operation.answers).flatMap(([status, { content }]) =>
        but.includes(Number(status))
          ? []
          : ['', ...Object.keys(content)].flatMap((mediaType) => toAnswers(operation, status, mediaType)),
      ),
    );
    return [...new Set(documented)].filter((answer) => !this.#met.has(answer));
  }
}

function toAnswers({ method, path }: Operation, status: string, mediaType: string): string[] {
  return [
    status,
    ...(status === '200' ? [`${method} ${path}`] : []),
    ...(mediaType === '' || mediaType === '*/*' ? [] : [mediaType]),
  ];
}

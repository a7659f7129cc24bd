/** The little of the JSON-stat Toolkit that the tests need; it comes without types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string;
    readonly note: readonly string[] | null;
    readonly unit: { readonly label: string; readonly decimals: number } | null;
  }
  interface Dimension {
    readonly id: readonly string[];
    readonly label: string;
    readonly note: readonly string[] | null;
    readonly role: string | null;
    Category(id: string): Category;
  }
  interface Datum {
    readonly value: number | null;
    readonly status: string | null;
  }
  export interface Dataset {
    readonly id: readonly string[];
    readonly label: string;
    readonly source: string;
    readonly updated: string;
    readonly note: readonly string[];
    readonly n: number;
    readonly extension: Readonly<Record<string, unknown>>;
    Dimension(id: string): Dimension;
    Unflatten<Result>(
      of: (coordinates: Readonly<Record<string, string>>, datum: Datum, index: number) => Result,
    ): Result[];
  }
  interface Response {
    readonly class: string;
    Dataset(): Dataset[];
  }
  export default function JSONstat(document: unknown): Response;
}

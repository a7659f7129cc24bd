/** The value that a text of JSON holds, or the error that it is none. */
export function parseJson(text: string): { readonly value?: unknown; readonly cause?: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { cause };
  }
}

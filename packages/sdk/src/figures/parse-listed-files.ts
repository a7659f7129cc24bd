/** A file as the manifest of a release lists it. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a manifest lists, as far as verification needs it; `null` where the bytes are not a manifest. */
export function parseListedFiles(bytes: Uint8Array): { id: string; files: readonly ListedFile[] } | null {
  const manifest = parseJson(bytes);
  if (!isObject(manifest)) return null;
  const { id, files } = manifest;
  if (typeof id !== 'string' || !Array.isArray(files) || !files.every(isListedFile)) return null;
  return { id, files };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A name with a slash would lead out of the folder of the release. */
function isListedFile(value: unknown): value is ListedFile {
  if (!isObject(value)) return false;
  const { name, bytes, sha256 } = value;
  return (
    typeof name === 'string' &&
    /^[\w-][\w.-]*$/.test(name) &&
    Number.isSafeInteger(bytes) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

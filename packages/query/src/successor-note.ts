import type { Label } from '@pazabierta/schema';

/** What a reader is told who used an earlier name of a code or id. */
export function toRenamedNote(asked: string, current: string): Label {
  return {
    es: `«${asked}» se llama ahora «${current}»; se responde por ese nombre`,
    en: `"${asked}" is now called "${current}"; the answer is under that name`,
  };
}

/** What a reader is told of something that ended and whose place others took. */
export function toSuccessorNote(ended: string, successors: readonly string[]): Label {
  return {
    es: `«${ended}» terminó; ocupa su lugar ${successors.map((id) => `«${id}»`).join(', ')}`,
    en: `"${ended}" ended; its place was taken by ${successors.map((id) => `"${id}"`).join(', ')}`,
  };
}

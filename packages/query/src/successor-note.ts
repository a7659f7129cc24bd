import type { Label } from '@pazabierta/schema';

/**
 * What a reader is told who used an earlier name of a code or id.
 *
 * @example
 * ```ts
 * import { toRenamedNote } from '@pazabierta/query';
 *
 * // A made-up name: no id has been renamed so far.
 * toRenamedNote('mucpaz.groups', 'mucpaz.networks').en;
 * // '"mucpaz.groups" is now called "mucpaz.networks"; the answer is under that name'
 * ```
 */
export function toRenamedNote(asked: string, current: string): Label {
  return {
    es: `«${asked}» se llama ahora «${current}»; se responde por ese nombre`,
    en: `"${asked}" is now called "${current}"; the answer is under that name`,
  };
}

/**
 * What a reader is told of something that ended and whose place others took.
 *
 * @example
 * ```ts
 * import { toSuccessorNote } from '@pazabierta/query';
 *
 * toSuccessorNote('inmujeres', ['secretaria-mujeres']).es; // '«inmujeres» terminó; ocupa su lugar «secretaria-mujeres»'
 * ```
 */
export function toSuccessorNote(ended: string, successors: readonly string[]): Label {
  return {
    es: `«${ended}» terminó; ocupa su lugar ${successors.map((id) => `«${id}»`).join(', ')}`,
    en: `"${ended}" ended; its place was taken by ${successors.map((id) => `"${id}"`).join(', ')}`,
  };
}

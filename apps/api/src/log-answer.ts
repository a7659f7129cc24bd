import type { Answered } from '@pazabierta/server';

/** Writes a request that was answered as one line of JSON. Who asked and what was looked for are not in it, because they are never kept. */
export function logAnswer(answer: Answered): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), ...answer }));
}

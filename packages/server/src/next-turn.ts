/** How long the long answers may hold the event loop in one of its turns, all of them together, but for the piece that is being written. */
const MOST_MS = 10;

let last: Promise<void> = Promise.resolve();
/** When the present turn came to the long answers. */
let begun = 0;

/**
 * Resolves once the event loop may be held by a long answer: at once while they have not held it for long, and else once it has seen to whatever else
 * waits: other requests, sockets, timers. So many long answers hold up a short one no longer than one does, and where every turn of the loop is long, they
 * still get their share of it.
 */
export function nextTurn(): Promise<void> {
  last = last.then(goOn);
  return last;
}

async function goOn(): Promise<void> {
  if (performance.now() - begun < MOST_MS) return;
  await turn();
  begun = performance.now();
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    // In Node a timer that is due is run before anything is read from a socket, so that a row of them would hold up every request. Browsers and
    // some workers lack the better way, and there timers take no precedence.
    if ('setImmediate' in globalThis) setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

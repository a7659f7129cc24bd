let last: Promise<void> = Promise.resolve();

/**
 * Resolves once the event loop has seen to whatever else waits: other requests, sockets, timers. Of all that wait for this, one goes on a turn, so
 * that many long answers hold up a short one no longer than one does.
 */
export function nextTurn(): Promise<void> {
  last = last.then(turn);
  return last;
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    // In Node a timer that is due is run before anything is read from a socket, so that a row of them would hold up every request. Browsers and
    // some workers lack the better way, and there timers take no precedence.
    if ('setImmediate' in globalThis) setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

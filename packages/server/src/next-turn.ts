let last: Promise<void> = Promise.resolve();

/**
 * Resolves once the event loop has seen to whatever else waits: other requests, sockets, timers. Of all that wait for this, one goes on a turn, so
 * that many long answers hold up a short one no longer than one does.
 *
 * A timer would not do in Node: one that is due already is run before anything is read from a socket. Neither would a channel that is kept: Node
 * takes up to a thousand of its messages at once.
 */
export function nextTurn(): Promise<void> {
  last = last.then(turn);
  return last;
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

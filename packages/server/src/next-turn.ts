/**
 * Resolves once whatever else waits for the event loop has had its turn: other requests, sockets, timers.
 *
 * A timer would not do in Node: one that is due already is run before anything is read from a socket. Neither would a channel that is kept: Node
 * takes up to a thousand of its messages at once.
 */
export function nextTurn(): Promise<void> {
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

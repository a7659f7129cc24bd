/** How a server is: its memory in bytes, now and at most, and how late its event loop was, both since it was last asked. */
export interface Health {
  readonly rss: number;
  readonly mostRss: number;
  readonly loopDelayMs: { readonly p99: number; readonly most: number };
}

import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `/live` every 20 ms on a connection of its own, for as long as it runs, and gives the milliseconds of each answer once it is told to stop. */
const [url = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const times: number[] = [];
let stopped = false;
process.on('message', () => {
  stopped = true;
});

function ask(): Promise<void> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(`${url}/live`, { agent }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode !== 200) reject(new Error(`/live answered ${response.statusCode}`));
        times.push(performance.now() - begun);
        resolve();
      });
    }).once('error', reject);
  });
}

while (!stopped) {
  const next = sleep(20);
  await ask();
  await next;
}
process.send?.(times, () => process.disconnect());

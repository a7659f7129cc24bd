import { writeFile } from 'node:fs/promises';
import { createClient } from '../ask.ts';
import { startServer } from '../child.ts';
import { interleave } from '../interleave.ts';
import { program } from '../programs.ts';
import type { Bench, Measured } from './question.ts';

const ROUNDS = 5;

/** All that changed between two releases of which one changed 1 % of the other, read whole. */
export async function changes(bench: Bench): Promise<Measured> {
  const { id, previous } = bench.newest.release;
  const ours = await bench.startOurs(await bench.database(bench.rows));
  const client = createClient();
  const address = `${ours.url}/v1/releases/${id}/changes.ndjson?since=${previous}`;
  const answer = await client.ask(address);
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}: ${answer.body}`);
  const file = bench.temporary('answer.json');
  await writeFile(file, answer.body);
  const bare = await startServer((port) => program('bare', file, String(port)));
  const secondsOf = async (url: string): Promise<number> =>
    (await client.ask(url, { keeps: false })).ms / 1000;
  const measured = await interleave(
    ROUNDS,
    () => secondsOf(address),
    () => secondsOf(`${bare.url}/answer`),
  );
  client.close();
  await Promise.all([ours.stop(), bare.stop()]);
  const lines = answer.body.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0);
  return {
    cases: [
      {
        what: {
          es: 'diferencia entera de dos ediciones, cambiado el 1 %',
          en: 'whole difference of two releases, 1 % changed',
        },
        against: { es: 'ruta Hono sola con los mismos bytes', en: 'bare Hono route, the same bytes' },
        unit: 's',
        ...measured,
        target: { of: 'ours', is: 'at most', number: 5 },
      },
    ],
    details: { changes: lines, bytes: answer.bytes },
  };
}

import { type Ask, type Asked, send, toAddress } from './asked.ts';
import type { Finding } from './finding.ts';

/** What is wrong with the answer to a HEAD: it has the status and the headers of the GET, and no body (RFC 9110, section 9.3.2). */
export async function judgeHead(ask: Ask, asked: Asked): Promise<readonly Finding[]> {
  const get = await send(ask, asked);
  await get.body?.cancel();
  const head = await send(ask, asked, 'HEAD');
  const [of, and] = [get, head].map(({ status, headers }) => JSON.stringify([status, [...headers]]));
  const text = await head.text();
  if (of === and && text === '') return [];
  return [
    {
      check: 'HEAD is answered as GET',
      message: `${toAddress(asked)}: ${and} ${text.slice(0, 80)}, not ${of}`,
    },
  ];
}

import { type Ask, type Asked, send, toAddress } from './asked.ts';
import type { Contract, Operation } from './contract.ts';
import type { Finding } from './finding.ts';
import { judgeHeaders } from './judge-headers.ts';

/** What is wrong with the answer to who already has it: a 304 without a body, with the headers that the contract says. */
export async function judgeNotModified(
  contract: Contract,
  ask: Ask,
  { answers }: Operation,
  asked: Asked,
  etag: string,
): Promise<readonly Finding[]> {
  const again = await send(ask, { ...asked, headers: { ...asked.headers, 'If-None-Match': etag } });
  const text = await again.text();
  const answer = answers[304];
  if (again.status !== 304 || text !== '' || answer === undefined)
    return [
      {
        check: 'who has the answer is told so',
        message: `${toAddress(asked)}: ${again.status} ${text.slice(0, 80)}`,
      },
    ];
  return judgeHeaders(contract, answer, again.headers);
}

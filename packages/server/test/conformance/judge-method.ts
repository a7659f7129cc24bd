import { type Ask, type Asked, send, toAddress } from './asked.ts';
import type { Contract, Operation } from './contract.ts';
import type { Finding } from './finding.ts';
import type { Problem } from './judge-problem.ts';
import { toExpectedLanguage } from './languages.ts';

/** What is wrong with the answer to a method that no operation of an address has: a 405 that names those that there are (RFC 9110, section 15.5.6). */
export async function judgeMethod(
  { operations }: Contract,
  ask: Ask,
  { path }: Operation,
  asked: Asked,
  method: string,
): Promise<readonly Finding[]> {
  const response = await send(ask, asked, method);
  const text = await response.text();
  const allowed = response.headers.get('Allow')?.split(', ') ?? [];
  const own = ['HEAD', 'OPTIONS'];
  for (const each of operations) if (each.path === path) own.push(each.method.toUpperCase());
  const wrong = [
    ...(response.status === 405 ? [] : [`${response.status}`]),
    ...(allowed.toSorted().join() === own.toSorted().join() ? [] : [`Allow: ${allowed}`]),
    ...(isProblem(text) ? [] : [text.slice(0, 80)]),
    ...(response.headers.get('Content-Language') === toExpectedLanguage(asked) ? [] : ['another language']),
  ];
  if (wrong.length === 0) return [];
  return [
    {
      check: 'a method that is not allowed is refused',
      message: `${method} ${toAddress(asked)}: ${wrong.join(', ')}`,
    },
  ];
}

function isProblem(text: string): boolean {
  try {
    const { type, status } = JSON.parse(text) as Problem;
    return status === 405 && type.endsWith('/problems/method-not-allowed');
  } catch {
    return false;
  }
}

import type { Answer, Contract, Header } from './contract.ts';
import type { Finding } from './finding.ts';

/** What is wrong with the headers of a response to which the contract says this. The media type is no header of the contract (OpenAPI 3.1, 4.8.17). */
export function judgeHeaders(
  { faultsOf }: Contract,
  answer: Pick<Answer, 'headers'>,
  headers: Headers,
): Finding[] {
  const findings: Finding[] = [];
  const documented = new Map(
    Object.entries(answer.headers).map(([name, header]): [string, Header] => [name.toLowerCase(), header]),
  );
  for (const [name, value] of headers) {
    if (name === 'content-type') continue;
    const header = documented.get(name);
    if (header === undefined) {
      findings.push({ check: 'every header is documented', message: `${name}: ${value}` });
      continue;
    }
    const faults = faultsOf(header.schema, toTyped(value, header));
    if (faults.length > 0)
      findings.push({
        check: 'every header is written as documented',
        message: `${name}: ${value} ${faults.join(', ')}`,
      });
  }
  for (const [name, { required }] of documented)
    if (required && !headers.has(name))
      findings.push({ check: 'every required header is there', message: name });
  return findings;
}

/** The value of a header as its schema means it: every header comes as text. */
function toTyped(value: string, { schema: { type } }: Header): unknown {
  if (type === 'integer' && /^\d+$/.test(value)) return Number(value);
  return type === 'boolean' && /^(?:true|false)$/.test(value) ? value === 'true' : value;
}

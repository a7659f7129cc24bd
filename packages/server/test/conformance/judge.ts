import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Ask, type Asked, send, toAddress } from './asked.ts';
import type { Contract, Operation } from './contract.ts';
import type { Expected } from './expected.ts';
import type { Check, Finding } from './finding.ts';
import { judgeHeaders } from './judge-headers.ts';
import { judgeProblem, type Problem } from './judge-problem.ts';
import { toExpectedLanguage } from './languages.ts';

/** What an answer was, and what is wrong with it. */
export interface Judged {
  readonly status: number;
  readonly mediaType: string;
  /** The body, where it is JSON. */
  readonly body: unknown;
  readonly etag: string | null;
  readonly findings: readonly Finding[];
}

/** What must never be read in an answer: a stack, the path of a file, SQL, the name of a driver. */
const INSIDE =
  /\n\s+at |node_modules|\.[cm]?[jt]s:\d+|file:\/\/|(?<![\w.-])\/(?:packages|apps|home|tmp|usr|var)\/|sqlite_|libsql|\b(?:select|insert|update|delete)\b.+\b(?:from|into|set) \w+ (?:where|values)|no such (?:table|column)|\b(?:type|range|syntax|reference)error\b/i;

/** A judge of the answers of an API, by its contract and by nothing else. */
export function createJudge(contract: Contract, ask: Ask) {
  const titles = new Map<string, string>();

  /** The title of the page to which the type of a problem leads. */
  async function titleOf(type: string, language: string): Promise<string> {
    const address = `${URL.canParse(type) ? new URL(type).pathname : type}?lang=${language}`;
    const known = titles.get(address);
    if (known !== undefined) return known;
    const [, title = ''] = /<title>(.*?)<\/title>/.exec(await (await ask(address, {})).text()) ?? [];
    titles.set(address, title);
    return title;
  }

  /** Everything that is wrong with the answer to a request. What makes the rest meaningless is said alone. */
  return async function judge(operation: Operation, asked: Asked, expected: Expected): Promise<Judged> {
    const response = await send(ask, asked);
    const { status, headers } = response;
    const mediaType = headers.get('Content-Type')?.split(';')[0] ?? '';
    const text = await readText(response);
    const isJson = /[/+]json$/.test(mediaType);
    const body = isJson ? readJson(text) : undefined;
    const judgedAs = (...findings: (readonly [Check, string])[]): Judged => ({
      status,
      mediaType,
      body,
      etag: headers.get('ETag'),
      findings: findings.map(([check, message]) => ({
        check,
        message: `${asked.method} ${toAddress(asked).slice(0, 400)} ${JSON.stringify(asked.headers)} ${asked.body?.slice(0, 200) ?? ''}: ${message}`,
      })),
    });

    if (status >= 500) return judgedAs(['no answer is a failure of ours', `${status} ${text.slice(0, 500)}`]);
    const answer = operation.answers[status];
    if (answer === undefined) return judgedAs(['the status is documented', String(status)]);
    if (expected.kind === 'accepted' && status !== 200)
      return judgedAs(['a valid request is answered', `${status} ${text.slice(0, 500)}`]);
    if (expected.kind === 'refused' && status < 400)
      return judgedAs(['an invalid request is refused', `${status} ${text.slice(0, 200)}`]);
    const content = answer.content[mediaType] ?? answer.content['*/*'];
    if (content === undefined && mediaType !== '')
      return judgedAs(['the media type is documented', `${status} ${mediaType}`]);

    const findings: (readonly [Check, string])[] = judgeHeaders(contract, answer, headers).map(
      ({ check, message }) => [check, message],
    );
    if (expected.kind === 'accepted' && expected.mediaType !== null && mediaType !== expected.mediaType)
      findings.push(['the media type is one that was accepted', `${mediaType}, not ${expected.mediaType}`]);
    const faults =
      content === undefined
        ? []
        : contract.faultsOf(content.schema, isFile(content.schema) ? text : (body ?? text));
    if (faults.length > 0) findings.push(['the body is as documented', `${status} ${faults.join(', ')}`]);
    if (!isWellFormed(body)) findings.push(['the text is well formed', text.slice(0, 500)]);
    const [inside] = INSIDE.exec(text) ?? [];
    if (inside !== undefined) findings.push(['nothing inside is shown', inside.slice(0, 200)]);
    if (expected.kind === 'accepted' && isEmpty(body, headers) && !saysWhy(body, headers))
      findings.push(['an empty list says why', `${text.slice(0, 200)}`]);
    if (status >= 400 && faults.length === 0) {
      const problem = body as Problem;
      if (expected.kind === 'refused')
        for (const { check, message } of judgeProblem(problem, expected.refusal))
          findings.push([check, message]);
      const told = headers.get('Content-Language') ?? '';
      // What is odd may be understood either way, but it is told in one language.
      const language = expected.kind === 'either' ? told : toExpectedLanguage(asked);
      const title = await titleOf(problem.type, language);
      if (told !== language || problem.title !== title)
        findings.push(['the problem is in the language asked for', `${problem.title}, not ${title}`]);
    }
    return judgedAs(...findings);
  };
}

/** The body as text, decompressed where it came compressed. */
async function readText(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const coding = response.headers.get('Content-Encoding');
  if (coding === 'gzip') return gunzipSync(bytes).toString();
  return (coding === 'br' ? brotliDecompressSync(bytes) : bytes).toString();
}

/** The value of a body, or nothing where it is no JSON, so that no schema of an object is met. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the contract says of a body only that it is text or bytes. */
const isFile = (schema: object): boolean => 'type' in schema && schema.type === 'string';

/** Whether every text of a JSON value is Unicode, without half of a character (RFC 7493, section 2.1). */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every((entry) => entry.every(isWellFormed));
}

/** Whether an answer is a list without rows: in JSON by its data, in a table by its header. */
function isEmpty(body: unknown, headers: Headers): boolean {
  const data = (body as { data?: unknown } | undefined)?.data;
  return (Array.isArray(data) && data.length === 0) || headers.get('Page-Total') === '0';
}

function saysWhy(body: unknown, headers: Headers): boolean {
  const notes = (body as { notes?: readonly unknown[] } | undefined)?.notes ?? [];
  return notes.length > 0 || (headers.get('Note') ?? '') !== '';
}

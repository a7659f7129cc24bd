import { type Asked, withoutParameters, withParameter } from './asked.ts';
import type { Operation } from './contract.ts';
import type { Expected } from './expected.ts';
import { takes, type World } from './world.ts';

/** A request with a cursor, and what it has to be answered. */
export interface CursorRequest {
  readonly asked: Asked;
  readonly expected: Expected;
}

const REFUSED: Expected = {
  kind: 'refused',
  refusal: { status: 400, type: 'invalid-request', named: [{ parameter: 'cursor' }] },
};

/** A request as one for a page of one row in JSON, which more pages follow where there are more rows. */
export function toFirstPage(asked: Asked): Asked {
  const { Accept: _, ...headers } = asked.headers;
  return withParameter(
    { ...withoutParameters(asked, ['format', 'bom']), suffix: null, headers },
    'limit',
    '1',
  );
}

/** What can be asked with a cursor that the API gave to a request: the next page, what it does not belong to, and what was made of it by hand. */
export function cursorRequests(
  operation: Operation,
  asked: Asked,
  cursor: string,
  world: World,
): CursorRequest[] {
  const next = withParameter(asked, 'cursor', cursor);
  return [
    { asked: next, expected: { kind: 'accepted', mediaType: 'application/json' } },
    ...[...otherReleases(operation, next, world), ...otherQuestions(operation, next)].map((other) => ({
      asked: other,
      expected: REFUSED,
    })),
    ...spoilt(cursor).map((written) => ({
      asked: withParameter(next, 'cursor', written),
      expected: REFUSED,
    })),
    ...forged(cursor).map((written) => ({
      asked: withParameter(next, 'cursor', written),
      expected: { kind: 'either' } as const,
    })),
  ];
}

function otherReleases(operation: Operation, next: Asked, { releases, usual }: World): Asked[] {
  // What is asked beside may not be in every release, so only what cannot be left out is asked again.
  const kept = operation.parameters.flatMap(({ name, required }) => (required ? [name] : []));
  const plain = {
    ...next,
    query: next.query.filter(([name]) => ['limit', 'cursor', ...kept].includes(name)),
  };
  if (operation.path.startsWith('/v1/releases/')) {
    return releases.flatMap((release) => {
      const path = operation.path.replace('{id}', release);
      return path === next.path ? [] : [{ ...plain, path }];
    });
  }
  const [, own = usual] = next.query.find(([name]) => name === 'release') ?? [];
  return releases.flatMap((release) => (release === own ? [] : [withParameter(plain, 'release', release)]));
}

function otherQuestions(operation: Operation, next: Asked): Asked[] {
  if (takes(operation, 'sort')) {
    const [, sort = 'id'] = next.query.find(([name]) => name === 'sort') ?? [];
    return [withParameter(next, 'sort', sort.startsWith('-') ? sort.slice(1) : `-${sort}`)];
  }
  const [, collection] = next.query.find(([name]) => name === 'collection') ?? [];
  return [withParameter(next, 'collection', collection === 'links' ? 'errata' : 'links')];
}

/** What is no cursor any more. */
function spoilt(cursor: string): string[] {
  const [release, hash, key, id] = read(cursor);
  return [
    cursor.slice(0, -3),
    `${cursor}AAAA`,
    '',
    ...[
      [],
      [release, hash, key],
      [release, hash, {}, id],
      [release, hash, key, null],
      [release, hash, key, id, 1],
    ].map(write),
    ...[
      [release, Number(hash) + 1, key, id],
      ['2999.1', hash, key, id],
      [null, hash, key, id],
    ].map(write),
  ];
}

/** Places that the API never gave, in its own way of writing them: whatever it answers, it must not fail. */
function forged(cursor: string): string[] {
  const [release, hash] = read(cursor);
  const keys = [null, '', 'x', '\u0000', '\ud800', 0, -1, 1e308, 'x'.repeat(500)];
  const ids = ['', '\u0000', '\ud800', "'--", 'zzzz'];
  return keys.map((key, index) => write([release, hash, key, ids[index % ids.length]]));
}

const read = (cursor: string): unknown[] => JSON.parse(Buffer.from(cursor, 'base64url').toString());
const write = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

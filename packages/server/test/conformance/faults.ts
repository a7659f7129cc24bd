import fc from 'fast-check';
import { type Asked, toAddress, toUnderstood, withoutParameters, withParameter } from './asked.ts';
import { badValues } from './bad-values.ts';
import type { Operation } from './contract.ts';
import type { Named, Refusal } from './expected.ts';
import { isQuoting } from './valid-requests.ts';
import { fillIn, takes, type World } from './world.ts';
import { wrongBodies } from './wrong-bodies.ts';
import { wrongQuotations } from './wrong-quotations.ts';

/** Something wrong that is put into a valid request, and the problem with which it has to be refused. */
export interface Fault {
  readonly spoil: (asked: Asked) => Asked;
  readonly refusal: Refusal;
}

/** A wrong parameter; several of different names are told at once. */
export interface WrongParameter {
  readonly name: string;
  readonly spoil: (asked: Asked) => Asked;
  readonly named: Named;
}

/** Faults of every kind that an operation can be asked with. */
export function faultsOf(operation: Operation, world: World): fc.Arbitrary<Fault> {
  // The health of the server takes nothing that could be wrong.
  if (!operation.path.startsWith('/v1')) return tooLong();
  return fc.oneof(
    { weight: 8, arbitrary: wrongParameters(operation, world) },
    { weight: 1, arbitrary: tooLong() },
    ...(operation.path.includes('{') ? [{ weight: 3, arbitrary: wrongIds(operation, world) }] : []),
    ...('406' in operation.answers ? [{ weight: 1, arbitrary: notAcceptable(operation) }] : []),
    ...(operation.takesBody ? [{ weight: 20, arbitrary: wrongBodies(world) }] : []),
  );
}

const invalid = (named: readonly Named[]): Refusal => ({ status: 400, type: 'invalid-request', named });

function wrongParameters(operation: Operation, world: World): fc.Arbitrary<Fault> {
  return fc
    .uniqueArray(fc.oneof(...wrongKinds(operation, world)), {
      minLength: 1,
      maxLength: 3,
      selector: ({ name }) => name,
    })
    .map((wrong) => {
      // A cursor is read only once the question is understood to which it may belong, and a quotation is wrong as a whole.
      const untold = [
        ...(wrong.length > 1 ? ['cursor'] : []),
        ...(wrong.some(({ name }) => name === 'quotation') ? ['id', 'release', 'url'] : []),
      ];
      const told = wrong.filter(({ name }) => !untold.includes(name));
      return {
        spoil: (asked) =>
          told.reduce((spoilt, { spoil }) => spoil(spoilt), inUsualRelease(operation, asked, world)),
        refusal: invalid(told.map(({ named }) => named)),
      };
    });
}

/** The request to the usual release, of which it is known what is near to a wrong value. */
function inUsualRelease(operation: Operation, asked: Asked, { releases, usual }: World): Asked {
  if (isQuoting(operation)) return asked;
  const [, own = ''] = /^\/v1\/releases\/([^/]+)/.exec(asked.path) ?? [];
  const path = releases.includes(own) ? asked.path.replace(own, usual) : asked.path;
  return { ...withoutParameters(asked, ['release']), path };
}

function wrongKinds(operation: Operation, world: World): fc.Arbitrary<WrongParameter>[] {
  const known = operation.parameters.flatMap(({ name, in: place }) => (place === 'query' ? [name] : []));
  const kinds = operation.parameters.flatMap((parameter) => {
    const { name } = parameter;
    if (parameter.in === 'path' || isPartOfQuotation(operation, name)) return [];
    const values = badValues(parameter, world.valuesOf(operation, name, world.usual));
    return values === null
      ? []
      : [
          values.map(({ written, near }): WrongParameter => {
            const named =
              near === undefined
                ? { parameter: name }
                : { parameter: name, value: toUnderstood(written), near };
            return { name, named, spoil: (asked) => withParameter(asked, name, written) };
          }),
        ];
  });
  const required = operation.parameters.filter(
    ({ in: place, required: isRequired }) => place === 'query' && isRequired,
  );
  const missing = required.map(({ name }) =>
    fc.constant<WrongParameter>({
      name,
      named: { parameter: name },
      spoil: (asked) => withoutParameters(asked, [name]),
    }),
  );
  return [
    ...kinds,
    ...missing,
    unknownParameters(known),
    repeatedParameters(known),
    ...wrongFormats(operation, world),
    ...(isQuoting(operation) ? wrongQuotations(world) : []),
  ];
}

/** What names a figure that somebody quoted is wrong in ways of its own: whether it exists is part of the answer. */
const isPartOfQuotation = (operation: Operation, name: string): boolean =>
  isQuoting(operation) && ['id', 'release', 'url'].includes(name);

function unknownParameters(known: readonly string[]): fc.Arbitrary<WrongParameter> {
  const odd = [
    '__proto__',
    'constructor',
    'toString',
    'a%00b',
    '%00',
    '%ff',
    '%ed%a0%80',
    '%',
    '\ud800',
    '%2f',
    'x'.repeat(3000),
  ];
  const any = fc.string({ minLength: 1, unit: 'grapheme' }).map(encodeURIComponent);
  const misspelt = fc.constantFrom(...known).map((name) => `${name}x`);
  const value = fc.constantFrom('', '1', '%00', 'x'.repeat(2000));
  return fc
    .tuple(fc.oneof(fc.constantFrom(...odd), any, misspelt), value)
    .filter(([written]) => !known.includes(toUnderstood(written)))
    .map(([written, given]) => ({
      name: `unknown ${written}`,
      named: {
        parameter: toUnderstood(written),
        ...(known.some((name) => written === `${name}x`) && { near: known }),
      },
      spoil: (asked) => ({ ...asked, query: [...asked.query, [written, given]] }),
    }));
}

function repeatedParameters(known: readonly string[]): fc.Arbitrary<WrongParameter> {
  return fc.tuple(fc.constantFrom(...known), fc.boolean()).map(([name, same]) => ({
    name,
    named: { parameter: name },
    spoil: (asked) => {
      const [, value = '1'] = asked.query.find(([each]) => each === name) ?? [];
      const kept = withoutParameters(asked, [name]);
      return { ...kept, query: [[name, value], ...kept.query, [name, same ? value : `${value}1`]] };
    },
  }));
}

/** A suffix of a format that the operation has not, or that is another than `format` names. */
function wrongFormats(
  operation: Operation,
  { formats, usual, valuesOf }: World,
): fc.Arbitrary<WrongParameter>[] {
  if (!takes(operation, 'format')) return [];
  const own = valuesOf(operation, 'format', usual) ?? [];
  const others = formats.filter((format) => !own.includes(format));
  const named = { parameter: 'format' };
  const withSuffix = (suffix: string, format: string | null) => ({
    name: 'format',
    named,
    spoil: (asked: Asked): Asked => {
      const plain = { ...withoutParameters(asked, ['format']), suffix };
      return format === null ? plain : withParameter(plain, 'format', format);
    },
  });
  const unknown = fc.constantFrom(...others).map((suffix) => withSuffix(suffix, null));
  if (own.length < 2) return [unknown];
  const two = fc.shuffledSubarray([...own], { minLength: 2, maxLength: 2 });
  return [unknown, two.map(([suffix = '', format = '']) => withSuffix(suffix, format))];
}

/** Ids that nothing has, in any of the places of a path. */
function wrongIds(operation: Operation, world: World): fc.Arbitrary<Fault> {
  const names = operation.parameters.flatMap(({ name, in: place }) => (place === 'path' ? [name] : []));
  const wrong = [
    'never-minted',
    '%00',
    'a%00b',
    '%ff',
    '%ed%a0%80',
    '\ud800',
    '%',
    'a%2fb',
    '..%2f..%2fetc%2fpasswd',
    'x'.repeat(3000),
    '%27--',
    '__proto__',
  ];
  return fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...wrong), fc.nat())
    .map(([name, written, at]) => {
      const ids = world.idsOf(operation, world.usual);
      const idOf = (each: string) => ids[each]?.[at % (ids[each]?.length ?? 1)];
      const mark = 'put-it-here';
      const path = fillIn(operation, (each) => (each === name ? mark : idOf(each))).replace(mark, written);
      return {
        // The release of the path is the usual one, in which these ids are.
        spoil: (asked) => ({
          ...withoutParameters(asked, ['release', 'since', 'dataset', 'indicator']),
          path,
        }),
        refusal: { status: 404, type: 'not-found', named: [{ parameter: name }] },
      };
    });
}

function notAcceptable({ answers }: Operation): fc.Arbitrary<Fault> {
  const none = Object.keys(answers['200']?.content ?? {}).map((type) => `${type};q=0`);
  return fc
    .constantFrom('application/pdf', 'image/png;q=1, video/mp4', 'x', none.join(', '))
    .map((Accept) => ({
      spoil: (asked) => ({
        ...withoutParameters(asked, ['format']),
        suffix: null,
        headers: { ...asked.headers, Accept },
      }),
      refusal: { status: 406, type: 'not-acceptable', named: [] },
    }));
}

/** An address of more than 8 KiB, and whatever else is wrong with it. */
function tooLong(): fc.Arbitrary<Fault> {
  return fc.constantFrom(8193, 9000, 20_000).map((length) => ({
    spoil: (asked) => {
      const longer = withParameter(asked, 'long', '');
      return withParameter(longer, 'long', 'x'.repeat(Math.max(1, length - toAddress(longer).length)));
    },
    refusal: { status: 414, type: 'uri-too-long', named: [] },
  }));
}

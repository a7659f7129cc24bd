import fc from 'fast-check';
import type { Asked } from './asked.ts';
import type { Operation } from './contract.ts';
import { ACCEPTED } from './languages.ts';
import { validValues } from './valid-values.ts';
import { fillIn, takes, type World } from './world.ts';

/** A valid request, and the media type that it has to be answered in where it names one by `Accept`. */
export interface ValidRequest {
  readonly asked: Asked;
  readonly mediaType: string | null;
}

/** How a request names its format. */
type Naming = 'none' | 'suffix' | 'parameter' | 'both' | 'accept';
type Given = Readonly<Record<string, string | undefined>>;

/** Requests that the contract says are answered. */
export function validRequests(operation: Operation, world: World): fc.Arbitrary<ValidRequest> {
  return fc.constantFrom(undefined, ...world.releases).chain((named) => {
    const pinned = takes(operation, 'release') && !isQuoting(operation) ? named : undefined;
    const release = operation.path.startsWith('/v1/releases/')
      ? (named ?? world.usual)
      : (pinned ?? world.usual);
    return fc
      .record({
        ids: fc.record(
          Object.fromEntries(
            Object.entries(world.idsOf(operation, release)).map(([name, values]) => [
              name,
              values.length === 0 ? fc.constant('none') : fc.constantFrom(...values),
            ]),
          ),
        ),
        parameters: parametersOf(operation, world, release),
        quoted: isQuoting(operation) ? quotation(world) : fc.constant({}),
        format: fc.constantFrom(undefined, ...(world.valuesOf(operation, 'format', release) ?? [])),
        naming: fc.constantFrom<Naming[]>('none', 'suffix', 'parameter', 'both', 'accept'),
        mediaType: fc.constantFrom(...Object.keys(operation.answers['200']?.content ?? {})),
        accept: fc.constantFrom(
          (type: string) => type,
          (type: string) => `${type};q=0.9, */*;q=0.1`,
          (type: string) => `application/pdf, ${type};q=0.5`,
          (type: string) => type.toUpperCase(),
        ),
        language: fc.constantFrom(...Object.keys(ACCEPTED)),
        coding: seldom(fc.constantFrom('gzip', 'br', 'gzip;q=0, *')),
        body: operation.takesBody ? quotations(world) : fc.constant(null),
      })
      .map(
        ({
          ids,
          parameters,
          quoted,
          format,
          naming,
          mediaType,
          accept,
          language,
          coding,
          body,
        }): ValidRequest => {
          const chosen = format === undefined ? 'none' : naming;
          const query = Object.entries({
            ...parameters,
            ...quoted,
            ...(pinned !== undefined && { release: pinned }),
            ...(format !== undefined && (chosen === 'parameter' || chosen === 'both') && { format }),
          }).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
          const isAccept = chosen === 'accept' || (format === undefined && naming === 'accept');
          const asked: Asked = {
            method: operation.method.toUpperCase(),
            path: fillIn(operation, (name) => ids[name]),
            suffix: format !== undefined && (chosen === 'suffix' || chosen === 'both') ? format : null,
            query: query.filter(([name]) =>
              fits(name, isAccept ? mediaType : null, chosen === 'none' ? undefined : format),
            ),
            headers: {
              ...(language !== '' && { 'Accept-Language': language }),
              ...(isAccept && { Accept: accept(mediaType) }),
              ...(coding !== undefined && { 'Accept-Encoding': coding }),
              ...(body !== null && { 'Content-Type': 'application/json' }),
            },
            body,
          };
          return { asked, mediaType: isAccept && mediaType !== '*/*' ? mediaType : null };
        },
      );
  });
}

/** Whether an operation is asked about a figure that somebody quoted, whose release is part of the quotation. */
export const isQuoting = (operation: Operation): boolean => takes(operation, 'url');

/** Every parameter of an operation that stands for itself, some of them given. */
function parametersOf(operation: Operation, world: World, release: string): fc.Arbitrary<Given> {
  const apart = ['release', 'format', ...(isQuoting(operation) ? ['id', 'url'] : [])];
  return fc.record(
    Object.fromEntries(
      operation.parameters.flatMap((parameter) => {
        if (parameter.in === 'path' || apart.includes(parameter.name)) return [];
        const values = validValues(operation, parameter, world, release);
        if (values === null) return [];
        return [[parameter.name, parameter.required ? values : seldom(values)]];
      }),
    ),
  );
}

/** A figure that somebody quoted: by its id and release, or by its address. */
function quotation({ figures, releases }: World): fc.Arbitrary<Given> {
  const named = fc.record({ id: fc.constantFrom(...figures), release: fc.constantFrom(...releases) });
  return fc.oneof(
    named,
    named.map(({ id, release }) => ({
      url: encodeURIComponent(`https://example.org/v1/observations/${id}?release=${release}`),
    })),
  );
}

/** The body of a request about figures that somebody quoted. */
function quotations({ figures, releases }: World): fc.Arbitrary<string> {
  const value = fc.option(fc.oneof(fc.integer(), fc.integer().map(String), fc.constant(null)), {
    nil: undefined,
  });
  const one = fc.oneof(
    fc.record({ id: fc.constantFrom(...figures), release: fc.constantFrom(...releases), value }),
    fc
      .record({ id: fc.constantFrom(...figures), release: fc.constantFrom(...releases) })
      .map(({ id, release }) => ({
        url: `/v1/observations/${id}?release=${release}`,
      })),
  );
  return fc.array(one, { minLength: 1, maxLength: 4 }).map((citations) => JSON.stringify({ citations }));
}

/**
 * Whether a parameter goes with the format of an answer: `fields` chooses fields of JSON, and a changelog in Markdown is whole and has
 * neither pages nor the mark of a table.
 */
function fits(name: string, mediaType: string | null, format: string | undefined): boolean {
  if (name === 'fields')
    return (mediaType ?? 'application/json') === 'application/json' && (format ?? 'json') === 'json';
  return !['limit', 'cursor', 'bom'].includes(name) || (mediaType !== 'text/markdown' && format !== 'md');
}

function seldom(values: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });
}

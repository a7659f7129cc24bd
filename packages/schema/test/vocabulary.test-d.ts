import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type * as schema from '../src/index.ts';
import type {
  Collection,
  CollectionItems,
  Commitment,
  Erratum,
  Indicator,
  Language,
  Source,
} from '../src/index.ts';

/** The names under which the package exports a value, each of which has to be that of a type too. */
interface Nouns {
  Absence: schema.Absence;
  AbsenceReason: schema.AbsenceReason;
  Attribute: schema.Attribute;
  Attributes: schema.Attributes;
  Author: schema.Author;
  Bound: schema.Bound;
  Bounds: schema.Bounds;
  CalendarDate: schema.CalendarDate;
  CellValue: schema.CellValue;
  Change: schema.Change;
  ChangeKind: schema.ChangeKind;
  ChangeReason: schema.ChangeReason;
  CheckedFigure: schema.CheckedFigure;
  Citation: schema.Citation;
  ClaimType: schema.ClaimType;
  Code: schema.Code;
  CodeId: schema.CodeId;
  CodeList: schema.CodeList;
  Collection: schema.Collection;
  Commitment: schema.Commitment;
  CommitmentKind: schema.CommitmentKind;
  Coverage: schema.Coverage;
  Cursor: schema.Cursor;
  Dataset: schema.Dataset;
  Decimal: schema.Decimal;
  Declaration: schema.Declaration;
  DerivedValue: schema.DerivedValue;
  Dimension: schema.Dimension;
  Dimensions: schema.Dimensions;
  Distribution: schema.Distribution;
  Erratum: schema.Erratum;
  Finding: schema.Finding;
  GoneProblem: schema.GoneProblem;
  Id: schema.Id;
  Indicator: schema.Indicator;
  Institution: schema.Institution;
  Instrument: schema.Instrument;
  Investment: schema.Investment;
  Label: schema.Label;
  Language: schema.Language;
  Link: schema.Link;
  LinkEnd: schema.LinkEnd;
  LinkType: schema.LinkType;
  AvailableCode: schema.AvailableCode;
  SearchHit: schema.SearchHit;
  Locator: schema.Locator;
  Manifest: schema.Manifest;
  Members: schema.Members;
  Milestone: schema.Milestone;
  Notice: schema.Notice;
  Observation: schema.Observation;
  ObservationStatus: schema.ObservationStatus;
  PlanIndicator: schema.PlanIndicator;
  Problem: schema.Problem;
  ProblemError: schema.ProblemError;
  ProblemType: schema.ProblemType;
  Provenance: schema.Provenance;
  Published: schema.Published;
  Qualifier: schema.Qualifier;
  Quantity: schema.Quantity;
  QuantityKind: schema.QuantityKind;
  QuotedFigure: schema.QuotedFigure;
  ReferenceArea: schema.ReferenceArea;
  ReferenceDate: schema.ReferenceDate;
  Registration: schema.Registration;
  Release: schema.Release;
  ReleaseId: schema.ReleaseId;
  ReleaseStatus: schema.ReleaseStatus;
  Source: schema.Source;
  StatedFigure: schema.StatedFigure;
  Suppression: schema.Suppression;
  Text: schema.Text;
  TextStatus: schema.TextStatus;
  TimePeriod: schema.TimePeriod;
  Tombstone: schema.Tombstone;
  Unit: schema.Unit;
  Vintage: schema.Vintage;
  Wording: schema.Wording;
}
type Values = Omit<typeof schema, 'COLLECTIONS' | 'SCHEMA_VERSION'>;
type Inferred = { [Name in keyof Values]: z.infer<Values[Name]> };

describe('the vocabulary', () => {
  it('gives every value the type of the same name', () => {
    expectTypeOf<Inferred>().toEqualTypeOf<Nouns>();
  });
});

describe('CollectionItems', () => {
  it('maps the name of a collection to the type of its items', () => {
    expectTypeOf<keyof CollectionItems>().toEqualTypeOf<Collection>();
    expectTypeOf<CollectionItems['observations']>().toEqualTypeOf<schema.Observation>();
    expectTypeOf<CollectionItems['commitments']>().toEqualTypeOf<Commitment>();
    expectTypeOf<CollectionItems['indicators']>().toEqualTypeOf<Indicator>();
    expectTypeOf<CollectionItems['sources']>().toEqualTypeOf<Source>();
    expectTypeOf<CollectionItems['errata']>().toEqualTypeOf<Erratum>();
    // @ts-expect-error a release has no such collection
    expectTypeOf<CollectionItems['articles']>().toBeNever();
  });
});

describe('a wrong value', () => {
  const count: schema.Quantity = { value: 1, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' };
  const dimensions: schema.Dimensions = {
    area: 'MX',
    timePeriod: '2020',
    fund: null,
    role: null,
    claimType: 'actual',
  };

  it('does not compile as a quantity', () => {
    // @ts-expect-error no such qualifier
    ({ ...count, qualifier: 'approximately' }) satisfies schema.Quantity;
    // @ts-expect-error a value is a number, not its text
    ({ ...count, value: '1' }) satisfies schema.Quantity;
    // @ts-expect-error no such kind
    ({ ...count, kind: 'weight' }) satisfies schema.Quantity;
  });

  it('does not compile as dimensions', () => {
    // @ts-expect-error no such dimension
    ({ ...dimensions, sex: 'F' }) satisfies schema.Dimensions;
    // @ts-expect-error every dimension is named
    ({ area: 'MX', timePeriod: '2020', fund: null }) satisfies schema.Dimensions;
    // @ts-expect-error a period is never null
    ({ ...dimensions, timePeriod: null }) satisfies schema.Dimensions;
    // @ts-expect-error no such claim type
    ({ ...dimensions, claimType: 'estimated' }) satisfies schema.Dimensions;
    // @ts-expect-error no such dimension
    'year' satisfies schema.Dimension;
  });

  it('does not compile as a status, a language, a bound or a label', () => {
    // @ts-expect-error no such status
    'provisional' satisfies schema.ObservationStatus;
    // @ts-expect-error no such language
    'fr' satisfies Language;
    // @ts-expect-error a bound without limit has no number
    ({ kind: 'unbounded', value: 1 }) satisfies schema.Bound;
    // @ts-expect-error an open bound has a number
    ({ kind: 'open', value: null }) satisfies schema.Bound;
    // @ts-expect-error a label has both languages
    ({ es: 'Redes' }) satisfies schema.Label;
  });

  it('compiles where it is right', () => {
    expectTypeOf(count).toExtend<schema.Quantity>();
    'missing' satisfies schema.ObservationStatus;
    ({ kind: 'open', value: 1 }) satisfies schema.Bound;
  });
});

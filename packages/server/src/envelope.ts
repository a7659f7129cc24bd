import { CalendarDate, Label, Release, Source } from '@pazabierta/schema';
import { z } from 'zod';

/** How much of a list an answer holds. */
export const PageInfo = z
  .strictObject({
    total: z.int().min(0).describe('How many rows the question has, on every page.'),
    totalExact: z.boolean().describe('False where the total is a lower bound.'),
    complete: z.boolean().describe('True where no row is missing from this answer.'),
    next: z.url().nullable().describe('The next page; null on the last.'),
  })
  .meta({ id: 'PageInfo', description: 'How much of a list an answer holds.' });

/** How the question of time was understood. */
export const TimeInfo = z
  .strictObject({
    asOf: CalendarDate.nullable(),
    vintage: z.enum(['all', 'latest']).describe('Whether every claim is there or only the newest.'),
    latestPeriod: z.boolean().describe('Whether only the newest period of each series is there.'),
    leftOut: z
      .strictObject({
        later: z.int().min(0).describe('Rows whose source was certainly published after the day.'),
        undated: z.int().min(0).describe('Rows whose source has no date that settles it.'),
      })
      .nullable()
      .describe('How many rows "asOf" left out; null where nobody asked for a day.'),
  })
  .meta({
    id: 'TimeInfo',
    description: 'How the question of time was understood, and what "asOf" left out.',
  });

/** Addresses that go with an answer. */
export const AnswerLinks = z
  .strictObject({
    self: z.url(),
    csv: z.url().nullable().describe('The same as CSV, where there is one.'),
    release: z.url(),
    status: z
      .url()
      .describe('How that release stands today: what was corrected since, and what took its place.'),
    contract: z.url(),
    report: z.url().describe('Where to tell us that a figure is wrong.'),
  })
  .meta({ id: 'AnswerLinks', description: 'Addresses that go with an answer.' });

/** A release as an answer names it. */
export const NamedRelease = Release.pick({ id: true, issued: true, status: true, digest: true }).meta({
  id: 'NamedRelease',
  description: 'A release as an answer names it.',
});

const always = {
  release: z
    .strictObject({
      ...NamedRelease.shape,
      pinned: z.boolean().describe('Whether the request named the release; otherwise the newest answered.'),
    })
    .meta({ id: 'AnsweredRelease', description: 'The release that answered, and whether it was asked for.' }),
  notes: z.array(Label).describe('What a reader should know of how the request was understood.'),
  license: z
    .strictObject({ id: z.string(), url: z.url() })
    .meta({ id: 'License', description: 'The licence of the data.' }),
  citation: Label.describe(
    'How to cite what is answered: the figure where it is one, the release where it is a list.',
  ),
  links: AnswerLinks,
};

/** The schema of an answer with one value. `data` is what differs from route to route. */
export function answerOf<Data extends z.ZodType>(id: string, data: Data) {
  return z
    .strictObject({
      data,
      ...always,
      sources: z.array(Source).describe('The sources that the figures cite.'),
    })
    .meta({ id, description: 'One value with its release, licence, citation and sources.' });
}

/** The schema of an answer with a page of a list. */
export function pageOf<Data extends z.ZodType>(id: string, data: Data) {
  return z
    .strictObject({
      data,
      page: PageInfo,
      time: TimeInfo.nullable(),
      ...always,
      sources: z.array(Source).describe('The sources that the figures on this page cite.'),
    })
    .meta({ id, description: 'A page of a list with its release, licence, citation and sources.' });
}

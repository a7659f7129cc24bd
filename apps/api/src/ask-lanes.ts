import { type FramedPage, readFramed } from '@pazabierta/database';
import { LIMIT, type Question, type Questions, type RowForm, remember } from '@pazabierta/query';
import type { Lane } from './open-lane.ts';

/**
 * The lanes of the questions that take some milliseconds at most, of the pages of tables, which are as light but come by the thousand, and of
 * what may take longer.
 */
export interface Lanes {
  readonly light: Lane;
  readonly tables: Lane;
  readonly heavy: Lane;
}

/** The questions, each asked of the lane that is for it; what never changes is asked once. */
export function askLanes({ light, tables, heavy }: Lanes): Questions {
  const releases = remember((_: 'all') => light.run(['releases']) as ReturnType<Questions['releases']>);
  const list = async (question: Question, form?: RowForm) => {
    const lane = !isPlain(question) ? heavy : isLong(question) ? tables : light;
    const how = { resumes: resumes(question) };
    return question.collection === 'observations' && form === 'values'
      ? readFramed((await lane.run(['listFramed', question], how)) as FramedPage)
      : lane.run(['list', question], how);
  };
  return {
    releases: () => releases('all'),
    registration: remember(
      (release: string) => light.run(['registration', release]) as ReturnType<Questions['registration']>,
    ),
    codes: remember((release: string) => light.run(['codes', release]) as ReturnType<Questions['codes']>),
    // What a message brings has no type of its own; the thread answers each question by the method of its name.
    list: list as Questions['list'],
    get: ((...asked) => light.run(['get', ...asked])) as Questions['get'],
    versions: ((...asked) => light.run(['versions', ...asked])) as Questions['versions'],
    availability: (question) =>
      heavy.run(['availability', question]) as ReturnType<Questions['availability']>,
    search: (search) => heavy.run(['search', search]) as ReturnType<Questions['search']>,
    changes: (question) =>
      heavy.run(['changes', question], { resumes: resumes(question) }) as ReturnType<Questions['changes']>,
  };
}

/** Whether a list takes some milliseconds a page: one of what is curated, or of figures for which no others are to be weighed. */
const isPlain = ({ collection, asOf, vintage, latestPeriod }: Question): boolean =>
  collection !== 'observations' || (asOf === null && vintage === 'all' && !latestPeriod);

const isLong = ({ collection, limit }: Question): boolean =>
  collection === 'observations' && limit > LIMIT.usual;

/** Whether a page is one of a table that is being written: a reader who has half of it is not to be turned away. */
function resumes({ limit, after }: Pick<Question, 'limit' | 'after'>): boolean {
  return limit >= LIMIT.table && after !== null;
}

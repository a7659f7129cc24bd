import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { itemListParameters } from '@pazabierta/query';
import { COLLECTIONS, type Collection, type Label } from '@pazabierta/schema';
import { z } from 'zod';
import { answerList, type ListRoute } from './answer-list.ts';
import { pageOf } from './envelope.ts';
import { itemOf } from './item-of.ts';
import { contentOf, listFormatsOf } from './list-formats.ts';
import { listParameters } from './parameters.ts';
import { LIST_PROBLEMS } from './problem-responses.ts';
import type { ServerEnv } from './server-env.ts';
import { both, COLLECTION_TEXTS } from './texts.ts';

/** The schema of a page of each collection, made once so that routes over one collection share a component. */
const PAGES = Object.fromEntries(
  Object.keys(COLLECTIONS).map((name) => [
    name,
    pageOf(
      `${COLLECTION_TEXTS[name as Collection].schema}Page`,
      z.array<z.ZodType>(itemOf(name as Collection)),
    ),
  ]),
) as Record<Collection, ReturnType<typeof pageOf<z.ZodArray<z.ZodType>>>>;

/** A route that answers a list, as a contract and its handler. */
export interface ListRouteDefinition<Name extends Collection> extends ListRoute<Name> {
  readonly path: string;
  readonly title: Label;
  readonly tag: string;
}

/** Defines the route of a list: its address, what it takes, and what it answers in every format. */
export function defineListRoute<Name extends Collection>({
  path,
  title,
  tag,
  ...list
}: ListRouteDefinition<Name>) {
  return defineOpenAPIRoute<ReturnType<typeof contract>, ServerEnv>({
    route: contract(path, title, tag, list.collection),
    handler: (c) => answerList(c, list),
  });
}

function contract(path: string, title: Label, tag: string, collection: Collection) {
  return createRoute({
    method: 'get',
    path,
    tags: [tag],
    summary: both(title),
    request: { query: listParameters(collection, itemListParameters(collection)) },
    responses: {
      200: {
        description: both(title),
        content: contentOf(PAGES[collection], listFormatsOf(collection)),
      },
      ...LIST_PROBLEMS,
    },
  });
}

import type { RouteConfig } from '@hono/zod-openapi';
import { availabilityRoute } from './routes/availability.ts';
import { checkCitationRoute, checkCitationsRoute } from './routes/check-citations.ts';
import { datasetCitationRoute, observationCitationRoute, releaseCitationRoute } from './routes/citations.ts';
import { collectionItemRoutes, collectionListRoutes } from './routes/collections.ts';
import { datasetMetadataRoute } from './routes/dataset-metadata.ts';
import { entryRoute } from './routes/entry.ts';
import { datasetFeedRoute, releasesFeedRoute } from './routes/feeds.ts';
import { liveRoute, readyRoute } from './routes/health.ts';
import { historyRoutes } from './routes/history.ts';
import { investmentsRoute, networksRoute } from './routes/mucpaz.ts';
import { pillarsRoute, planIndicatorsRoute, planRoute } from './routes/nap-1325.ts';
import { objectivesRoute, strategicLinesRoute } from './routes/proigualdad.ts';
import { releaseChangesRoute } from './routes/release-changes.ts';
import { releaseFileRoute } from './routes/release-files.ts';
import { releaseRoute, releaseStatusRoute, releasesRoute } from './routes/releases.ts';
import { searchRoute } from './routes/search.ts';
import { structuresRoute } from './routes/structures.ts';

/** Every route of the contract. What stands before an `{id}` of the same place is named before it. */
export const ROUTES: readonly {
  readonly route: RouteConfig & { getRoutingPath(): string };
  readonly handler: unknown;
}[] = [
  entryRoute,
  objectivesRoute,
  strategicLinesRoute,
  planRoute,
  pillarsRoute,
  planIndicatorsRoute,
  investmentsRoute,
  networksRoute,
  availabilityRoute,
  structuresRoute,
  searchRoute,
  releasesRoute,
  releaseRoute,
  releaseStatusRoute,
  releaseChangesRoute,
  releaseFileRoute,
  checkCitationRoute,
  checkCitationsRoute,
  releasesFeedRoute,
  datasetFeedRoute,
  ...collectionListRoutes,
  ...collectionItemRoutes,
  ...historyRoutes,
  datasetCitationRoute,
  datasetMetadataRoute,
  releaseCitationRoute,
  observationCitationRoute,
  liveRoute,
  readyRoute,
];

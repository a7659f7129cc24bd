import { join } from 'node:path';
import type { Finding } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import { checkCurated } from './check-curated.ts';
import { checkPublished } from './check-published.ts';

/** Every finding of a dataset folder: of what is curated in it, and of what that gives against what was published. */
export async function checkAll(curated: Curated, folder: string): Promise<Finding[]> {
  return [...checkCurated(curated), ...(await checkPublished(curated, join(folder, 'releases')))];
}

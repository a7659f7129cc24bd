import type { Collection, Suppression } from '@pazabierta/schema';
import type { Questions } from '../questions.ts';

/** The suppression of an item and the first release that registers it, or `null` where no release up to one does. */
export async function findSuppression(
  questions: Questions,
  collection: Collection,
  id: string,
  until: string,
): Promise<{ readonly release: string; readonly suppression: Suppression } | null> {
  for (const { id: release } of await questions.releases()) {
    const { suppressions } = await questions.registration(release);
    const suppression = suppressions.find((each) => each.collection === collection && each.id === id);
    if (suppression !== undefined) return { release, suppression };
    if (release === until) return null;
  }
  return null;
}

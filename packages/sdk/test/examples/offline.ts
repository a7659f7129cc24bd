import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createEmbedded } from '@pazabierta/sdk/embedded';

const pazAbierta = createEmbedded({ contents: await readReleases(releasesFolder), release: '2026.1' });

const { data, total, sources } = await pazAbierta.list('observations', { fund: ['fortaseg', 'fasp'] });
console.log(`${total} cifras de ${sources.map(({ id }) => id).join(', ')}`);
for (const { id, quantity } of data) console.log(id, quantity?.qualifier, quantity?.value);

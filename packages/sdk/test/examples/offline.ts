import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createEmbedded } from '@pazabierta/sdk/embedded';

const pazAbierta = createEmbedded({ contents: await readReleases(releasesFolder), release: '2026.1' });

const { data, sources } = await pazAbierta.list('observations', { indicator: 'mucpaz.networks' });
for (const { quantity, citation } of data) console.log(quantity?.qualifier, quantity?.value, citation.source);
console.log(sources.length);

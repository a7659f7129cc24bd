import * as first from '@pazabierta/dataset/2026.1';
import * as second from '@pazabierta/dataset/2026.2';
import { createEmbedded } from '@pazabierta/sdk/embedded';

const pazAbierta = createEmbedded({ contents: [first, second], release: '2026.1' });

const { data, total, sources } = await pazAbierta.list('observations', { fund: ['fortaseg', 'fasp'] });
console.log(`${total} cifras de ${sources.map(({ id }) => id).join(', ')}`);
for (const { id, quantity } of data) console.log(id, quantity?.qualifier, quantity?.value);

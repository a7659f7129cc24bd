import { createCache, createConnection } from '@pazabierta/sdk';

const { ask } = createConnection({ baseUrl: 'http://127.0.0.1:8787', cache: createCache({ entries: 50 }) });

const { data, citation } = await ask('/v1/mucpaz/investments', { fund: 'fortaseg' });
for (const { observation, derived } of data)
  console.log(observation.id, derived[0]?.quantity.value, citation.es);

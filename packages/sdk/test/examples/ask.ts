import { createClient } from '@pazabierta/sdk';

const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', lang: 'es' });

const { id } = await pazAbierta.release();
console.log(`Todo lo que sigue es de la edición ${id}`);

const networks = await pazAbierta.collect('observations', {
  indicator: 'mucpaz.networks',
  vintage: 'latest',
});
for (const { quantity, citation } of networks)
  console.log(quantity?.qualifier, quantity?.value, citation.source);

for await (const { title } of pazAbierta.items('sources')) console.log(title);

const quoted = [{ id: 'mucpaz.investment.fasp.gasman-2021', release: '2026.1', value: 9_000_000 }];
for (const { state, message } of await pazAbierta.check(quoted)) console.log(state, message.es);

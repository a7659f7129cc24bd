import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
import { createClient } from '@pazabierta/sdk';
import { format, quotient, round, sentence } from '@pazabierta/sdk/figures';

const [fasp] = mucpazInvestment.observations;
console.log(format(fasp.quantity, 'es-MX'));

const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
const indicators = await pazAbierta.collect('indicators');
const codeLists = await pazAbierta.collect('code-lists');
const { data, sources } = await pazAbierta.list('observations', { fund: 'fortaseg', dataset: 'mucpaz' });
for (const observation of data) console.log(sentence(observation, { sources, indicators, codeLists }, 'es'));

const [money, networks] = ['mucpaz.investment', 'mucpaz.networks'].map(
  (id) => data.find(({ indicator }) => indicator === id)?.quantity,
);
if (money && networks) console.log(format(round(quotient(money, networks, { kind: 'money' }), 1), 'es-MX'));

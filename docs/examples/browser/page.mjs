/*
 * Muestra las cifras de un indicador, que vienen con la página, y pregunta a la API si una de ellas sigue igual.
 * Shows the figures of an indicator, which come with the page, and asks the API whether one of them still stands.
 */
import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz';
import { createClient, isPazAbiertaError } from '@pazabierta/sdk';

const figures = mucpazNetworks.observations.filter(({ asPrinted }) => asPrinted !== null);
document.querySelector('#packaged').append(
  ...figures.map(({ id, asPrinted, citation }) => {
    const item = document.createElement('li');
    item.id = id;
    item.textContent = `«${asPrinted}» (${citation.source})`;
    return item;
  }),
);

const asked = document.querySelector('#asked');
const baseUrl = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:8787';
try {
  const pazAbierta = createClient({ baseUrl, lang: 'es' });
  const quoted = { id: 'mucpaz.networks.fortaseg.gasman-2021', release: '2026.2', value: 217 };
  const [{ message, to }] = await pazAbierta.check([quoted]);
  asked.textContent = `${quoted.value}: ${message.es} (${to?.citation?.source})`;
} catch (error) {
  if (!isPazAbiertaError(error)) throw error;
  asked.textContent = error.message;
}

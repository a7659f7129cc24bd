/**
 * Holds that a server with the API under `/datos` lists figures, and addresses itself as it is mounted.
 *
 * @param {string} url of the server
 */
export async function expectListed(url) {
  const answer = await fetch(`${url}/datos/v1/mucpaz/networks`);
  /** @type {{ data?: object[], links?: { self?: string } }} */
  const { data = [], links = {} } = JSON.parse(await answer.text());
  if (answer.status !== 200 || data.length === 0 || links.self !== `${url}/datos/v1/mucpaz/networks`)
    throw new Error(`${answer.url} answered ${answer.status} with ${data.length} figures as ${links.self}`);
}

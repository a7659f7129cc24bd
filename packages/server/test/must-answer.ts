/**
 * The answer of an app to a GET that must succeed.
 *
 * @throws Error with the address, the status and the body of any other answer.
 */
export async function mustAnswer(
  app: { readonly request: (path: string) => Response | Promise<Response> },
  path: string,
): Promise<Response> {
  const response = await app.request(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

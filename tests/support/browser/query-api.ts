import { atlasUrl } from './open-page.js';

/** Asks the API of the atlas under test. Throws where it answers with errors. */
export async function queryApi<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const post = () =>
    fetch(`${atlasUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  // a connection kept since the server was started may just have been closed by it
  const response = await post().catch(post);
  const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `The API answered ${response.status}`);
  return data;
}

/** Sends what GraphiQL asks to the server that the page came from. */
export async function ask(operation: { query: string; operationName?: string | null; variables?: unknown }): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.query, operationName: operation.operationName, variables: operation.variables }),
  });
  return (await response.json()) as object;
}

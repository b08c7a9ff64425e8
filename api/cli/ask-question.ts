import { readFile } from 'node:fs/promises';
import { StoreError } from '../../graph-schema/store/store-error.js';
import { serverAddressFile } from './atlas-home.js';
import { CommandFailure } from './command-failure.js';
import { ensureLoaded, openGraph } from './open-graph.js';

const document = /* GraphQL */ `
  query Ask($text: String!, $cities: [String!]) {
    whoHandles(text: $text, cities: $cities) {
      city {
        name
        code
      }
      found
      gap
      answers {
        score
        duty {
          ordinal
          text
          path
          department {
            name
          }
          evidence {
            quote
          }
        }
        assignments {
          basis
          confidence
          division {
            name
          }
        }
      }
      divisionClauses {
        score
        clause {
          text
          division {
            name
          }
          evidence {
            quote
          }
        }
      }
      divisions {
        name
      }
      reformActions {
        kind
        ordinal
        text
      }
      boundaries {
        partners {
          name
        }
        topic
        text
      }
    }
  }
`;

/** One city's answer as the operation gives it. */
export interface AskedCity {
  city: { name: string; code: string };
  found: boolean;
  gap: string | null;
  answers: {
    score: number;
    duty: { ordinal: number; text: string; path: string; department: { name: string }; evidence: { quote: string }[] };
    assignments: { basis: string; confidence: number | null; division: { name: string } }[];
  }[];
  divisionClauses: { score: number; clause: { text: string; division: { name: string }; evidence: { quote: string }[] } }[];
  divisions: { name: string }[];
  reformActions: { kind: string; ordinal: number; text: string }[];
  boundaries: { partners: { name: string }[]; topic: string; text: string }[];
}

/**
 * Asks by the API's own operation: in this process on the graph, or, where a running server holds the embedded graph,
 * by asking that server.
 * @throws CommandFailure
 */
export async function askQuestion(text: string, cities: readonly string[] | null): Promise<AskedCity[]> {
  try {
    const store = await openGraph();
    try {
      await ensureLoaded(store);
      const { graphql } = await import('graphql');
      const { schema } = await import('../graphql/schema.js');
      const { createContext } = await import('../graphql/context.js');
      const result = await graphql({
        schema: schema(),
        source: document,
        variableValues: { text, cities },
        contextValue: createContext(store),
      });
      if (result.errors?.[0]) throw result.errors[0].originalError ?? result.errors[0];
      return (result.data as unknown as { whoHandles: AskedCity[] }).whoHandles;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError && error.code === 'LOCKED') return askServer(text, cities, error);
    if (error instanceof StoreError) throw new CommandFailure([`${error.message}; ${error.remedy}`]);
    throw error;
  }
}

async function askServer(text: string, cities: readonly string[] | null, locked: StoreError): Promise<AskedCity[]> {
  try {
    const { url } = JSON.parse(await readFile(serverAddressFile, 'utf8')) as { url: string };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables: { text, cities } }),
    });
    const { data, errors } = (await response.json()) as { data?: { whoHandles: AskedCity[] }; errors?: { message: string }[] };
    if (data) return data.whoHandles;
    throw new CommandFailure([`the running server says: ${errors?.[0]?.message ?? response.statusText}`]);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure([`${locked.message}; ${locked.remedy}`]);
  }
}

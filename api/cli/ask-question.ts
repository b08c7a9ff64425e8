import { StoreError } from '../../graph-schema/store/store-error.js';
import { CommandFailure } from './command-failure.js';
import { ensureLoaded, openGraph } from './open-graph.js';
import { askRunningServer } from './running-server.js';

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
    if (error instanceof StoreError && error.code === 'LOCKED') {
      const { whoHandles } = await askRunningServer<{ whoHandles: AskedCity[] }>(document, { text, cities }, error);
      return whoHandles;
    }
    if (error instanceof StoreError) throw new CommandFailure([`${error.message}; ${error.remedy}`]);
    throw error;
  }
}

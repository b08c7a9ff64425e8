import { runOperation } from './run-operation.js';

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

/** Asks the atlas; see `runOperation`. @throws CommandFailure */
export async function askQuestion(text: string, cities: readonly string[] | null): Promise<AskedCity[]> {
  const { whoHandles } = await runOperation<{ whoHandles: AskedCity[] }>(document, { text, cities });
  return whoHandles;
}

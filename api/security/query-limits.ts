import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { getNullableType, GraphQLError, isListType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { endsOfAlignment } from '../../graph-schema/model/identity.js';
import { defaultPageSize } from '../graphql/page.js';
import type { Context } from '../graphql/context.js';

export const maximumTokens = 4000;
export const maximumDepth = 16;
export const maximumAliases = 60;
export const maximumCost = 100_000;

/** How many items a list usually has at most, by the name of its field, or of its type and field. */
const usualLengths: Readonly<Record<string, number>> = {
  duties: 20,
  divisions: 20,
  clauses: 4,
  assignments: 4,
  reformActions: 12,
  activities: 60,
  indicators: 60,
  annotations: 300,
  spans: 300,
  reformFlow: 40,
  // Most areas have to do with no department here: half of them, as if each had.
  functionAreas: 48,
  functionFields: 14,
  'FunctionArea.children': 10,
  'FunctionArea.usage': 2,
  // On an average of all areas: most departments have to do with few.
  'FunctionArea.duties': 1,
  'FunctionArea.clauses': 2,
  'FunctionArea.divisionClauses': 1,
  'FunctionArea.reformActions': 1,
  nodes: 100,
  edges: 200,
  evidence: 2,
  alignments: 100,
  'AreaProfile.areas': 40,
  'Comparison.gaps': 100,
  'Comparison.areas': 30,
  'ComparisonCounts.roles': 11,
  'AreaComparison.left': 4,
  'AreaComparison.right': 4,
  'Activity.indicators': 4,
  'Division.activities': 4,
  'Division.clauses': 8,
  'DivisionClause.assignments': 1,
  'CityAnswer.divisionClauses': 6,
  'ReviewEnd.spans': 12,
};
const otherwise = 3;

/** What some fields cost beside what is below them: those that read whole mandates, and may compare them. Six of them fit into an operation. */
const ownCosts: Readonly<Record<string, number>> = {
  'Query.compare': 15_000,
  'Query.areaProfile': 15_000,
  'Query.reviewQueue': 15_000,
  'Query.reviewShare': 15_000,
  'Query.reviewSummary': 15_000,
};

/** An alignment is found by comparing the two mandates that its ends stand in, whichever field names its id. */
const costOfLink = (id: unknown): number => (typeof id === 'string' && endsOfAlignment(id) ? ownCosts['Query.compare']! : 0);

/** A field costs 1 and what is below it; below a list, as often as the list usually is long, or as its page or `first` allows. */
const cost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
  const returned = getNullableType(field.type);
  if (String(returned).endsWith('Connection')) {
    const first = Number.isInteger(args['first']) ? Math.max(0, args['first'] as number) : defaultPageSize;
    return 1 + first * childComplexity;
  }
  // The page has counted its rows already.
  if (type.name.endsWith('Connection')) return 1 + childComplexity;
  if (!isListType(returned)) return 1 + (ownCosts[`${type.name}.${field.name}`] ?? costOfLink(args['id'])) + childComplexity;
  const length = usualLengths[`${type.name}.${field.name}`] ?? usualLengths[field.name] ?? otherwise;
  return 1 + childComplexity * (Number.isInteger(args['first']) ? Math.max(0, args['first'] as number) : length);
};

/** What an operation would cost at most, in fields to be answered. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown> = {},
  operationName?: string,
): number {
  return getComplexity({ schema, query, variables, estimators: [cost], ...(operationName ? { operationName } : {}) });
}

/** Wrong or missing variables cannot be counted with: the execution says what is wrong with them, and runs nothing. */
function costIfCountable(count: () => number): number {
  try {
    return count();
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

const operationPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, operation, operationName }) => {
      if (!operation) return;
      if (!schema.getRootType(operation.operation)) {
        throw new GraphQLError(`The schema has no ${operation.operation}.`, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
      }
      const found = costIfCountable(() => costOf(schema, document, request.variables, operationName ?? undefined));
      if (found <= maximumCost) return;
      throw new GraphQLError(
        `The operation may cost ${found} fields, and ${maximumCost} are allowed. Ask for fewer fields, fewer levels or smaller pages.`,
        {
          extensions: { code: 'QUERY_TOO_COMPLEX', cost: found, maximum: maximumCost, http: { status: 400 } },
        },
      );
    },
  }),
};

const armor = new ApolloArmor({
  maxDepth: { n: maximumDepth, flattenFragments: true },
  maxAliases: { n: maximumAliases },
  maxDirectives: { n: 50 },
  // Tokens are counted by the parser itself, costs by the plugin above, which knows how long lists are.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  // The schema is public.
  blockFieldSuggestion: { enabled: false },
}).protect();

/** What Apollo Server is given so that no operation can ask for more than the machine can answer. */
export const queryLimits = {
  parseOptions: { maxTokens: maximumTokens },
  validationRules: armor.validationRules,
  plugins: [...armor.plugins, operationPlugin] as ApolloServerPlugin<Context>[],
};

import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type BuildSchemaOptions } from 'type-graphql';
import { ActivityResolver } from '../modules/activity/activity.resolver.js';
import { AffiliatedUnitResolver } from '../modules/affiliated-unit/affiliated-unit.resolver.js';
import { AskResolver } from '../modules/ask/ask.resolver.js';
import { CityAnswerResolver } from '../modules/ask/city-answer.resolver.js';
import { HandledDivisionClauseResolver } from '../modules/ask/handled-division-clause.resolver.js';
import { HandledDutyResolver } from '../modules/ask/handled-duty.resolver.js';
import { AssignmentResolver } from '../modules/assignment/assignment.resolver.js';
import { CitationReferenceResolver, CitationResolver } from '../modules/citation/citation.resolver.js';
import { BodyResolver } from '../modules/body/body.resolver.js';
import { BoundarySideResolver } from '../modules/boundary/boundary-side.resolver.js';
import { BoundaryResolver } from '../modules/boundary/boundary.resolver.js';
import { CityResolver } from '../modules/city/city.resolver.js';
import { ClauseResolver } from '../modules/clause/clause.resolver.js';
import { AlignmentResolver } from '../modules/comparison/alignment.resolver.js';
import { AreaComparisonResolver } from '../modules/comparison/area-comparison.resolver.js';
import { AreaProfileResolver } from '../modules/comparison/area-profile.resolver.js';
import { ComparisonGapResolver } from '../modules/comparison/comparison-gap.resolver.js';
import { ComparisonResolver } from '../modules/comparison/comparison.resolver.js';
import { CoverageResolver } from '../modules/coverage/coverage.resolver.js';
import { CoordinationLinkResolver } from '../modules/department/coordination-link.resolver.js';
import { CurationResolver } from '../modules/curation/curation.resolver.js';
import { DepartmentResolver } from '../modules/department/department.resolver.js';
import { DivisionClauseResolver } from '../modules/division-clause/division-clause.resolver.js';
import { DivisionResolver } from '../modules/division/division.resolver.js';
import { AnnotationResolver } from '../modules/document/annotation.resolver.js';
import { DocumentResolver } from '../modules/document/document.resolver.js';
import { DutyResolver } from '../modules/duty/duty.resolver.js';
import { EvidenceResolver, evidencedResolvers } from '../modules/evidence/evidence.resolver.js';
import {
  ActivityExerciseResolver,
  DepartmentExerciseResolver,
  DutyExerciseResolver,
} from '../modules/exercise/exercised-duties.resolver.js';
import { ExerciseResolver } from '../modules/exercise/exercise.resolver.js';
import { FigureSeriesResolver } from '../modules/figure-series/figure-series.resolver.js';
import { AreaCodingResolver } from '../modules/function-area/area-coding.resolver.js';
import { AreaExclusionResolver } from '../modules/function-area/area-exclusion.resolver.js';
import { AreaUsageResolver } from '../modules/function-area/area-usage.resolver.js';
import { FunctionAreaResolver } from '../modules/function-area/function-area.resolver.js';
import { UncodedClausesResolver } from '../modules/function-area/uncoded-clauses.resolver.js';
import { GraphNodeResolver } from '../modules/graph/graph-node.resolver.js';
import { GraphResolver } from '../modules/graph/graph.resolver.js';
import { NeighbourhoodResolver } from '../modules/graph/neighbourhood.resolver.js';
import { ChangeEventResolver, ChangePartyResolver } from '../modules/history/change-event.resolver.js';
import { changeSidesResolvers, MandateDiffResolver } from '../modules/mandate-diff/mandate-diff.resolver.js';
import { MandateResolver } from '../modules/mandate/mandate.resolver.js';
import { MethodsResolver } from '../modules/methods/methods.resolver.js';
import { NodeResolver } from '../modules/node/node.resolver.js';
import { ReformActionResolver } from '../modules/reform-action/reform-action.resolver.js';
import { ReformFlowResolver } from '../modules/reform-flow/reform-flow.resolver.js';
import { ReviewResolver } from '../modules/review/review.resolver.js';
import { SearchHitResolver } from '../modules/search/search-hit.resolver.js';
import { SearchResolver } from '../modules/search/search.resolver.js';
import { DepartmentVersionResolver } from '../modules/version/department-version.resolver.js';

const resolvers = [
  ActivityExerciseResolver,
  ActivityResolver,
  AffiliatedUnitResolver,
  AnnotationResolver,
  AlignmentResolver,
  AreaCodingResolver,
  AreaComparisonResolver,
  AreaExclusionResolver,
  AreaUsageResolver,
  AreaProfileResolver,
  AskResolver,
  AssignmentResolver,
  BodyResolver,
  BoundaryResolver,
  BoundarySideResolver,
  ChangeEventResolver,
  ChangePartyResolver,
  CitationReferenceResolver,
  CitationResolver,
  CityAnswerResolver,
  CityResolver,
  ClauseResolver,
  ComparisonGapResolver,
  ComparisonResolver,
  CoordinationLinkResolver,
  CoverageResolver,
  CurationResolver,
  DepartmentExerciseResolver,
  DepartmentResolver,
  DivisionClauseResolver,
  DepartmentVersionResolver,
  DivisionResolver,
  DocumentResolver,
  DutyExerciseResolver,
  DutyResolver,
  EvidenceResolver,
  ExerciseResolver,
  FigureSeriesResolver,
  FunctionAreaResolver,
  GraphNodeResolver,
  GraphResolver,
  HandledDivisionClauseResolver,
  HandledDutyResolver,
  MandateDiffResolver,
  MandateResolver,
  MethodsResolver,
  NeighbourhoodResolver,
  NodeResolver,
  ReformActionResolver,
  ReformFlowResolver,
  ReviewResolver,
  SearchHitResolver,
  SearchResolver,
  UncodedClausesResolver,
];

let built: GraphQLSchema | undefined;

/** The executable schema, made once per process. `api/schema.graphql` is its printed form. */
export function schema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [...resolvers, ...evidencedResolvers, ...changeSidesResolvers] as unknown as BuildSchemaOptions['resolvers'],
    validate: false,
  });
  return built;
}

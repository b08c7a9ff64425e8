/**
 * Every named query of the atlas with the parameters that show it. The contract suite (`tests/contract`) walks this
 * list, runs each query on Neo4j and on the embedded engine over the same graph, and compares the rows: a query that
 * is not listed here is not known to work on both.
 *
 * To add queries: one file per entity exports its `NamedQuery` constants and one `QueryExample[]`; spread that list
 * below. Example parameters are taken from the loaded graph by label, never from ids written down:
 *
 *     export const dutyExamples: QueryExample[] = [
 *       { query: dutiesByIds, examples: (ids) => [{ ids: ids.of('Duty').slice(0, 5) }, { ids: [] }] },
 *     ];
 *
 * What the shared text may use and what it must avoid stands in `graph-schema/decisions/001-one-cypher-for-two-engines.md`.
 */
import { labels } from '../model/labels.js';
import type { NamedQuery, Parameters } from '../store/port.js';
import * as activity from './activity.js';
import { askExamples } from './ask.js';
import { countsOfCities, primaryCounts, uncodedClausesOfDepartments, uncodedDivisionClausesOfDepartments } from './area-usage.js';
import * as assignment from './assignment.js';
import * as boundary from './boundary.js';
import * as city from './city.js';
import * as department from './department.js';
import * as division from './division.js';
import * as document from './document.js';
import * as duty from './duty.js';
import * as evidence from './evidence.js';
import * as exercise from './exercise.js';
import * as exported from './export.js';
import * as area from './function-area.js';
import * as graph from './graph.js';
import { graphLabels } from './graph-labels.js';
import * as history from './history.js';
import * as mandate from './mandate.js';
import * as node from './node.js';
import type { ExampleIds, QueryExample } from './query-example.js';
import * as reform from './reform-action.js';
import { reformFlowRows, reformFlowRowsAt } from './reform-flow.js';
import { ruleNameExamples, rulesUsedBy } from './rule-uses.js';

const everything = (ids: ExampleIds) => labels.flatMap((label) => ids.of(label));

/** A query by owner ids: of all nodes, of a few, of none, of unknown ones. */
const byIds = (query: NamedQuery): QueryExample => ({
  query,
  examples: (ids) => [{ ids: everything(ids) }, { ids: ids.of('Duty').slice(0, 2) }, { ids: [] }, { ids: ['duty-unknown'] }],
});

const plain = (query: NamedQuery): QueryExample => ({ query, examples: () => [{}] });

/** A page and its count: every set of filters with the first rows, and with the rows after them. */
const paged = (page: NamedQuery, count: NamedQuery, filters: (ids: ExampleIds) => Parameters[]): QueryExample[] => [
  {
    query: page,
    examples: (ids) =>
      filters(ids).flatMap((filter) => [
        { ...filter, skip: 0, limit: 5 },
        { ...filter, skip: 2, limit: 100 },
      ]),
  },
  { query: count, examples: filters },
];

/** Filters for a list as some versions had it. */
const at = (ids: ExampleIds, filters: Parameters[]): Parameters[] =>
  filters.flatMap((filter) => [
    { ...filter, mandates: ids.of('Mandate') },
    { ...filter, mandates: ids.of('Mandate').slice(0, 1) },
    { ...filter, mandates: [] },
  ]);

const anyDuty = { cities: null, departments: null, text: null, areas: null, roles: null };
const anyReform = { cities: null, departments: null, text: null, areas: null, kinds: null };
const labelled = [...graphLabels];

const divisionFilters = (ids: ExampleIds): Parameters[] => [
  { department: null },
  ...ids.of('Department').map((department) => ({ department })),
];
const dutyFilters = (ids: ExampleIds): Parameters[] => [
  anyDuty,
  { ...anyDuty, cities: ids.values('City', 'code').slice(0, 1), roles: ['LEAD', 'COORDINATE'] },
  { ...anyDuty, text: '信用', areas: ids.values('FunctionArea', 'code').slice(0, 9) },
  { ...anyDuty, departments: ids.of('Department').slice(0, 1), cities: [] },
];
const reformFilters = (ids: ExampleIds): Parameters[] => [
  anyReform,
  { ...anyReform, kinds: ['CANCELLED', 'STRENGTHENED'], cities: ids.values('City', 'name').slice(0, 1) },
  { ...anyReform, text: '信用', departments: ids.of('Department').slice(0, 1) },
  { ...anyReform, areas: ids.values('FunctionArea', 'code').slice(0, 9) },
];
const flowFilters = (ids: ExampleIds): Parameters[] => [
  { cities: null },
  { cities: ids.values('City', 'code').slice(0, 1) },
  { cities: ids.values('City', 'name').slice(0, 1) },
  { cities: ['?'] },
];
const overviewFilters = (ids: ExampleIds): Parameters[] => [
  { cities: null, cap: 2000 },
  { cities: ids.values('City', 'name').slice(0, 1), cap: 30 },
  { cities: ['?'], cap: 30 },
];

export const allQueries: QueryExample[] = [
  ...askExamples,
  ...[
    activity.activitiesOf,
    activity.affiliatedUnitsOfDepartments,
    activity.indicatorsOfActivities,
    activity.indicatorsOfDepartments,
    area.areasOfCodings,
    area.childrenOfAreas,
    area.clausesOfAreas,
    area.codingsOf,
    area.divisionClausesOfAreas,
    area.dutiesOfAreas,
    area.parentsOfAreas,
    area.reformActionsOfAreas,
    ...Object.values(primaryCounts),
    ...Object.values(countsOfCities),
    uncodedClausesOfDepartments,
    uncodedDivisionClausesOfDepartments,
    assignment.assignmentsOfDivisions,
    assignment.assignmentsOfDivisionClauses,
    assignment.assignmentsOfDuties,
    assignment.divisionClausesOfAssignments,
    assignment.divisionsOfAssignments,
    boundary.bodiesOf,
    boundary.boundariesOfBodies,
    boundary.boundariesOfDepartments,
    boundary.mechanismsOfBoundaries,
    boundary.partnersOfBoundaries,
    boundary.sidesOfBoundaries,
    city.citiesAround,
    city.childrenOfCities,
    city.citiesOf,
    city.parentsOfCities,
    department.contactsOfDepartments,
    department.coordinationOfDepartments,
    department.departmentsOf,
    department.departmentsOfCities,
    department.gapsOfDepartments,
    department.legalBasesOfDepartments,
    department.nameplatesOf,
    department.officeHoldersOfDepartments,
    department.staffQuotasOfDepartments,
    division.clausesOfDivisions,
    division.colocatedWithDivisions,
    division.divisionsOfClauses,
    division.divisionsOfDepartments,
    document.annotationsOfDocuments,
    document.citesOfDocuments,
    document.documentTexts,
    document.problemsOfDocuments,
    document.scorecardsOfDocuments,
    document.documentsOf,
    duty.clausesOfAssignments,
    duty.clausesOfBodies,
    duty.clausesOfDuties,
    duty.dutiesOfAssignments,
    duty.dutiesOfClauses,
    duty.dutiesOfDepartments,
    duty.partiesOfClauses,
    evidence.evidenceOf,
    evidence.factsOfDocuments,
    exercise.activitiesOfExercises,
    exercise.activitiesWithoutDuty,
    exercise.clausesOfExercises,
    exercise.documentsReadWith,
    exercise.dutiesNotSeen,
    exercise.dutiesOfExercises,
    exercise.exercisesOfActivities,
    exercise.exercisesOfDuties,
    exercise.indicatorsOfExercises,
    graph.edgesAmong,
    graph.hiddenNeighbours,
    mandate.interpretersOfMandates,
    mandate.mandatesOfDepartments,
    history.changeEventsOfDepartments,
    history.departmentsOfBodies,
    history.endingsOfDepartments,
    history.mandatesOfEvents,
    history.predecessorsOfEvents,
    history.standingsOf,
    history.successorsOfEvents,
    mandate.currentMandates,
    mandate.holdersOfCurrentMandates,
    mandate.mandatesOfFacts,
    mandate.predecessorsOfMandates,
    mandate.repealersOfMandates,
    mandate.successorsOfMandates,
    node.nodesByIds,
    reform.exceptionsOfReformActions,
    reform.extentsOfReformActions,
    reform.recipientsOfReformActions,
    reform.reformActionsOfBodies,
    reform.reformActionsOfDepartments,
    reform.sourcesOfReformActions,
  ].map(byIds),
  {
    query: exported.exportedDepartments,
    examples: (ids) => [{ cities: null }, { cities: ids.values('City', 'code').slice(0, 1) }, { cities: ['?'] }],
  },
  ...[exported.linksFrom, exported.linksTo].map((query) => ({
    query,
    examples: (ids: ExampleIds) => [
      { ids: everything(ids), types: ['HAS_DUTY', 'OF_DUTY', 'OF_CITY'] },
      { ids: ids.of('Duty'), types: ['OF_DUTY', 'HAS_CLAUSE'] },
      { ids: [], types: ['OF_DUTY'] },
      { ids: ids.of('Duty'), types: [] },
    ],
  })),
  byIds(exported.departmentsHolding),
  ...exported.sharedNodes.map((query) => ({
    query,
    examples: (ids: ExampleIds) => [
      { after: '', limit: 3 },
      { after: ids.of('Body')[0] ?? '', limit: 100 },
      { after: 'zzz', limit: 5 },
    ],
  })),
  plain(area.allFunctionAreas),
  plain(area.allFunctionFields),
  {
    query: area.functionAreasByCode,
    examples: (ids) => [{ ids: ids.values('FunctionArea', 'code').slice(0, 3) }, { ids: ['?'] }, { ids: [] }],
  },
  ...Object.values(rulesUsedBy).map((query) => ({ query, examples: () => ruleNameExamples })),
  plain(city.allCities),
  {
    query: department.departmentsByName,
    examples: (ids) => [...ids.values('Department', 'name').map((name) => ({ name })), { name: '我委' }, { name: '' }],
  },
  ...paged(department.departmentsPage, department.departmentsCount, (ids) => [
    { city: null },
    { city: '' },
    ...[...ids.values('City', 'code'), ...ids.values('City', 'name')].map((city) => ({ city })),
  ]),
  ...paged(division.divisionsPage, division.divisionsCount, divisionFilters),
  ...paged(division.divisionsPageAt, division.divisionsCountAt, (ids) => at(ids, divisionFilters(ids))),
  plain(document.documentPlaces),
  byIds(document.departmentsOfDocuments),
  ...paged(document.documentsPage, document.documentsCount, () => [{}]),
  ...paged(duty.dutiesPage, duty.dutiesCount, dutyFilters),
  ...paged(duty.dutiesPageAt, duty.dutiesCountAt, (ids) => at(ids, dutyFilters(ids))),
  ...paged(reform.reformActionsPage, reform.reformActionsCount, reformFilters),
  ...paged(reform.reformActionsPageAt, reform.reformActionsCountAt, (ids) => at(ids, reformFilters(ids))),
  { query: reformFlowRows, examples: flowFilters },
  { query: reformFlowRowsAt, examples: (ids) => at(ids, flowFilters(ids)) },
  {
    query: mandate.mandatesInTime,
    examples: (ids) => [{ cities: null }, { cities: ids.values('City', 'code').slice(0, 1) }, { cities: ['?'] }],
  },
  { query: graph.overviewNodes, examples: overviewFilters },
  { query: graph.overviewNodesAt, examples: (ids) => at(ids, overviewFilters(ids)) },
  {
    query: graph.neighbourhoodNodes,
    examples: (ids) => [
      { ids: ids.of('Duty').slice(0, 1), depth: 1, cap: 300, labels: labelled },
      { ids: ids.of('Department'), depth: 2, cap: 40, labels: ['Duty', 'FunctionArea'] },
      { ids: ids.of('FunctionArea').slice(0, 2), depth: 3, cap: 300, labels: labelled },
      { ids: ids.of('Body').slice(0, 1), depth: 3, cap: 1, labels: labelled },
      { ids: [], depth: 1, cap: 300, labels: labelled },
    ],
  },
];

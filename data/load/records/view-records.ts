import { makeId } from '../../../graph-schema/model/identity.js';
import type { LinkedDepartment } from '../../pipeline/link/link.js';
import { versionExercises } from '../../pipeline/link/exercises/version-exercises.js';
import { linkDepartment } from '../../pipeline/link/link.js';
import type { DepartmentReading, DepartmentSource, DepartmentView, MandateVersion } from '../../pipeline/resolve/department-view.js';
import { versionProblems } from '../../pipeline/versions/version-problems.js';
import { writeActivities } from './activity-records.js';
import { writeAnnotations } from './annotation-records.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import { writeBody } from './body-record.js';
import { departmentRef, writeDepartment } from './department-records.js';
import { writeDivision } from './division-record.js';
import { writeExercises } from './exercise-records.js';
import { writeGaps } from './gap-records.js';
import { writeLinks } from './link-records.js';
import { problemProperties } from './problem-properties.js';
import { divisionRef, MandateIds } from './mandate-ids.js';
import { writeMandate, type Stated } from './mandate-records.js';

/** What the records of a department need to know of one of its documents beside the facts. */
export interface DocumentRecord {
  title: string;
  /** The title that its manifest gives; stable where the text gives none. */
  listedTitle: string;
  number: string | null;
  date: string | null;
}

interface WrittenReading {
  reading: DepartmentReading;
  linked: LinkedDepartment;
  /** Null without a mandate. */
  ids: MandateIds | null;
  stated: Stated;
}

/**
 * Writes one department: what each document says of it into that document's batch, and into the department's own what
 * only all documents together tell: the order of the versions, what holds now, gaps, and what was inferred.
 */
export function writeView(
  view: DepartmentView,
  writerOf: (document: string) => BatchWriter,
  recordOf: (document: string) => DocumentRecord,
  own: BatchWriter,
): void {
  const department = departmentRef(view);
  const city: NodeRef = { label: 'City', id: makeId('City', view.city ?? '') };
  const written = view.readings.map((reading): WrittenReading => {
    const linked = linkDepartment(reading);
    const { version } = reading;
    const ids = version ? idsOf(view, version, department, recordOf(version.document.key)) : null;
    return { reading, linked, ids, stated: [] };
  });
  for (const source of view.sources) {
    const writer = writerOf(source.document.key);
    const document: NodeRef = { label: 'Document', id: source.document.key };
    const stating = written.find(({ reading }) => reading.version?.organization === source.organization);
    if (source.organization) writeDepartment(writer, view, source.organization, city);
    if (stating) stating.stated = writeVersion(stating, writer, view, department, document, recordOf(source.document.key));
    const divisionOf = divisionFinder(source, written, department);
    // what a document with several bodies plans or reports is the first one's
    if (source.organization === null || source.organization === source.document.parsed.organizations[0]) {
      writeActivities(writer, source.document.parsed, document, { department, divisionOf });
      for (const body of source.document.parsed.bodies) writeBody(writer, body, view.city ?? '', department.id);
    }
    const ids = stating?.ids ?? null;
    writeAnnotations(writer, source.document.parsed, document, { department, organization: source.organization, ids, divisionOf });
  }
  writeOwn(view, written, own, department);
}

function idsOf(view: DepartmentView, version: MandateVersion, department: NodeRef, record: DocumentRecord): MandateIds {
  const date = version.rule === 'COMMENCEMENT' ? version.from : (record.date ?? version.from);
  const ids = new MandateIds(department, version.organization, record.listedTitle, { number: record.number, date });
  const first = view.versions.find((one) => one.from === null && one !== version && basisOf(one) === basisOf(version));
  const repeated =
    version.from === null && record.number === null && first && view.versions.indexOf(first) < view.versions.indexOf(version);
  return repeated
    ? new MandateIds(department, version.organization, record.listedTitle, { number: null, date: null, document: version.document.key })
    : ids;
}

const basisOf = ({ organization: { basis } }: MandateVersion): string => basis[0]?.number ?? basis[0]?.title ?? '';

function writeVersion(
  { reading, linked, ids }: WrittenReading,
  writer: BatchWriter,
  view: DepartmentView,
  department: NodeRef,
  node: NodeRef,
  { title, number }: DocumentRecord,
): Stated {
  return writeMandate({
    writer,
    city: view.city ?? '',
    linked,
    department,
    ids: ids!,
    version: reading.version!,
    document: { node, title, number },
  });
}

/** Which division a document means by a name: its own, that of the version of its time, else of any version, the latest first. */
function divisionFinder(source: DepartmentSource, written: readonly WrittenReading[], department: NodeRef): (name: string) => NodeRef {
  const stating = written.find(({ reading }) => reading.version !== null && reading.version.organization === source.organization);
  const beside = written.find(({ reading }) => reading.others.includes(source));
  const order = [stating, beside, ...[...written].reverse()].filter((one) => one !== undefined);
  return (name) => {
    const has = order.find(({ reading }) => reading.version?.organization.divisions.some((division) => division.name === name));
    return has ? has.ids!.division(name) : divisionRef(department, name);
  };
}

/** What only all documents of the department together tell. */
function writeOwn(view: DepartmentView, written: readonly WrittenReading[], own: BatchWriter, department: NodeRef): void {
  for (const division of view.passing)
    own.relate(department, 'HAS_DIVISION', writeDivision(own, division, department, view.city ?? '', department));
  for (const { reading, linked, ids, stated } of written) {
    const isCurrent = reading.version === view.current;
    for (const gap of writeGaps(own, reading, ids?.scope ?? department)) {
      if (ids) own.relate(ids.mandate, 'HAS_GAP', gap);
      if (isCurrent) own.relate(department, 'HAS_GAP', gap);
    }
    if (ids === null) continue;
    if (isCurrent) {
      own.relate(department, 'HAS_CURRENT_MANDATE', ids.mandate);
      for (const [type, fact] of stated) own.relate(department, type, fact);
    }
    writeLinks(own, linked, ids, (name) => {
      const known = reading.version!.organization.divisions.some((division) => division.name === name);
      return known ? ids.division(name) : divisionRef(department, name);
    });
    writeExercises(own, versionExercises(view, reading), ids);
  }
  writeSuccession(view, written, own);
  for (const [index, { document, rule, message }] of versionProblems(view).entries()) {
    const problem = own.node(
      'Problem',
      [document, rule, `versions ${index}`],
      problemProperties({ rule, message, start: null, end: null, severity: 'warning' }),
    );
    own.relate({ label: 'Document', id: document }, 'HAS_PROBLEM', problem);
  }
}

/** Each dated version to the next; by a sentence of the newer one where it ends the older. */
function writeSuccession(view: DepartmentView, written: readonly WrittenReading[], own: BatchWriter): void {
  const dated = written.filter(({ reading }) => reading.version !== null && reading.version.from !== null);
  for (const [index, newer] of dated.entries()) {
    const older = dated[index - 1];
    if (older === undefined) continue;
    own.relate(older.ids!.mandate, 'SUCCEEDED_BY', newer.ids!.mandate);
    if (repeals(newer.reading.version!, older.reading.version!, view.name))
      own.relate(older.ids!.mandate, 'REPEALED_BY', newer.ids!.mandate);
  }
}

/** True where a sentence of the newer version ends the older one: by its number, or by the department's name (and year). */
function repeals(newer: MandateVersion, older: MandateVersion, name: string): boolean {
  const number = older.document.parsed.document.number ?? older.document.supplied?.number ?? null;
  return newer.organization.repeals.some((repeal) => {
    if (repeal.title === null) return true;
    if (repeal.number !== null && number !== null) return repeal.number === number;
    return repeal.title.includes(name) && (repeal.year === null || older.from === null || older.from.startsWith(repeal.year));
  });
}

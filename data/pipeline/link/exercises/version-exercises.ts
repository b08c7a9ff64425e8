import type { DepartmentReading, DepartmentSource, DepartmentView } from '../../resolve/department-view.js';
import { comparePartialDates } from '../../versions/partial-date.js';
import type { ExerciseFact } from './exercise-fact.js';
import { linkExercises, type ActingDocument } from './link-exercises.js';

/** What shows the duties of one version at work. */
export interface VersionExercises {
  /** Keys of all documents in which they were looked for, those that show none included. */
  documents: string[];
  exercises: ExerciseFact[];
}

/**
 * Looks for the duties of a version in the documents that were read with it. The first version is also looked for in
 * documents from before it: what they tell predates it.
 */
export function versionExercises(view: DepartmentView, { version, others, duties }: DepartmentReading): VersionExercises {
  if (version === null) return { documents: [], exercises: [] };
  const dated = view.versions.filter(({ from }) => from !== null);
  const at = dated.indexOf(version);
  const before = at === 0 ? view.outside.filter((source) => isBefore(dateOf(source), version.from!)) : [];
  const documents = [...before, ...others].filter(isOwn).flatMap((source): ActingDocument[] => {
    const { key, parsed } = source.document;
    return parsed.activities.length === 0
      ? []
      : [{ key, date: dateOf(source), activities: parsed.activities, indicators: parsed.indicators }];
  });
  const period = { from: version.from, to: version.to ?? (at < 0 ? null : (dated[at + 1]?.from ?? null)), notBefore: version.notBefore };
  return { documents: documents.map(({ key }) => key), exercises: linkExercises({ duties, period, documents }) };
}

/** What a document with several bodies plans or reports is the first one's. */
const isOwn = ({ document, organization }: DepartmentSource): boolean =>
  organization === null || document.parsed.organizations[0] === organization;

const dateOf = ({ document }: DepartmentSource): string | null => document.parsed.document.date ?? document.supplied?.date ?? null;
const isBefore = (date: string | null, from: string): boolean => date !== null && comparePartialDates(date, from) < 0;

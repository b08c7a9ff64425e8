import type { DepartmentView } from '../resolve/department-view.js';
import { comparePartialDates } from './partial-date.js';

/** What is wrong with the order of a department's mandates, and the document it is said of. */
export interface VersionProblem {
  document: string;
  rule: 'version-undated' | 'version-same-date';
  message: string;
}

/** Mandates of one department whose order the documents do not tell. One mandate alone is no problem, dated or not. */
export function versionProblems({ name, versions }: Pick<DepartmentView, 'name' | 'versions'>): VersionProblem[] {
  if (versions.length < 2) return [];
  return versions.flatMap((version, index): VersionProblem[] => {
    const document = version.document.key;
    if (version.from === null) {
      const message = `${name} has ${versions.length} mandates in the atlas, and this one gives no date: whether it holds before or after the others is not known. Give inForceFrom in the manifest.`;
      return [{ document, rule: 'version-undated', message }];
    }
    const before = versions[index - 1];
    if (!before?.from || comparePartialDates(before.from, version.from) !== 0) return [];
    const message = `${name} has two mandates that begin in ${version.from} as far as their dates tell: which is the later one is not known. Give inForceFrom in the manifest.`;
    return [{ document, rule: 'version-same-date', message }];
  });
}

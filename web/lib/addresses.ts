/** The addresses of the screens, so that no component spells one out. */

/** `version` is what `useVersionSearch` gives, where the link must stay in the version looked at. */
export const departmentAddress = (id: string, version = '') => `/department/${id}${version}`;
/** A department in one version of its mandate. */
export const versionAddress = (id: string, mandate: string) => `/department/${id}?mandate=${mandate}`;
/** The versions of a department's mandate side by side. */
export const versionsAddress = (id: string) => `/department/${id}/versions`;
export const dutyAddress = (department: string, duty: string, version = '') => `/department/${department}${version}#${duty}`;
export const divisionAddress = (department: string, division: string, version = '') => `/department/${department}${version}#${division}`;
export const documentAddress = (id: string) => `/document/${id}`;
export const coverageAddress = (document: string) => `/document/${document}/coverage`;
export const coverageListAddress = '/documents/coverage';
/** Another body: its boundaries, what it received and gave. */
export const bodyAddress = (id: string) => `/body/${id}`;
export const areasAddress = '/areas';
/** A field or an area of the codebook by its code. */
export const areaAddress = (code: string) => `/areas/${code}`;
export const graphAddress = (id: string) => `/graph?focus=${id}`;
export const nodeAddress = (id: string) => `/node/${id}`;
/** What infers, by which rules, and how often it errs. */
export const methodsAddress = '/methods';
/** A department laid beside another; which one is chosen there. */
export const compareAddress = (left: string, right?: string) => `/compare?left=${left}${right === undefined ? '' : `&right=${right}`}`;
export const questionAddress = (question: string) => `/?q=${encodeURIComponent(question)}`;
export const searchAddress = (text: string) => `/search?q=${encodeURIComponent(text)}`;

/** The document, opened at a span (code points, end exclusive). */
export function sentenceAddress(span: { start: number; end: number; document: { id: string } }): string {
  return `/document/${span.document.id}?start=${span.start}&end=${span.end}`;
}

/** What a screen hands over to the exports: a scope as the API spells it, and the filters of a list. */
export interface ExportedSelection {
  scope: string;
  /** Of a comparison: the pairs and clauses that are shown, ids with commas. */
  only?: string | null;
  kinds?: string | null;
  cities?: string | null;
  text?: string | null;
}

export function exportAddress(selection: ExportedSelection): string {
  const given = Object.entries(selection).filter((one): one is [string, string] => typeof one[1] === 'string');
  return `/export?${new URLSearchParams(given).toString()}`;
}

/** The queue of what people judge, of one kind. */
export const reviewAddress = (kind: string) => `/review?kind=${kind}`;

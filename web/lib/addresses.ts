/** The addresses of the screens, so that no component spells one out. */

export const departmentAddress = (id: string) => `/department/${id}`;
/** A department in one version of its mandate. */
export const versionAddress = (id: string, mandate: string) => `/department/${id}?mandate=${mandate}`;
/** The versions of a department's mandate side by side. */
export const versionsAddress = (id: string) => `/department/${id}/versions`;
export const dutyAddress = (department: string, duty: string) => `/department/${department}#${duty}`;
export const divisionAddress = (department: string, division: string) => `/department/${department}#${division}`;
export const documentAddress = (id: string) => `/document/${id}`;
export const coverageAddress = (document: string) => `/document/${document}/coverage`;
export const coverageListAddress = '/documents/coverage';
export const graphAddress = (id: string) => `/graph?focus=${id}`;
export const nodeAddress = (id: string) => `/node/${id}`;
export const questionAddress = (question: string) => `/?q=${encodeURIComponent(question)}`;
export const searchAddress = (text: string) => `/search?q=${encodeURIComponent(text)}`;

/** The document, opened at a span (code points, end exclusive). */
export function sentenceAddress(span: { start: number; end: number; document: { id: string } }): string {
  return `/document/${span.document.id}?start=${span.start}&end=${span.end}`;
}

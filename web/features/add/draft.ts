import type { DocumentInput, DocumentKind, JurisdictionLevel } from '../../lib/gql/operations';

/** What the screen knows of a document that is to be added; empty fields are left to the text. */
export interface Draft {
  /** Base 64 of a chosen file; null while text is pasted. */
  base64: string | null;
  file: string;
  text: string;
  /** A code of the atlas, or `new`. */
  city: string;
  newCode: string;
  cityName: string;
  level: JurisdictionLevel;
  parent: string;
  kind: DocumentKind | '';
  department: string;
  title: string;
  number: string;
  date: string;
  issuer: string;
}

export const emptyDraft: Draft = {
  base64: null,
  file: '',
  text: '',
  city: '',
  newCode: '',
  cityName: '',
  level: 'PREFECTURE_CITY',
  parent: '',
  kind: '',
  department: '',
  title: '',
  number: '',
  date: '',
  issuer: '',
};

export const levels: readonly JurisdictionLevel[] = [
  'NATIONAL',
  'PROVINCE',
  'MUNICIPALITY',
  'SUBPROVINCIAL_CITY',
  'PREFECTURE_CITY',
  'COUNTY',
  'ZONE',
];
export const kinds: readonly DocumentKind[] = ['MANDATE', 'NOTICE', 'WORK_REPORT', 'WORK_PLAN', 'OTHER'];

/** True where there is something to read, and a city. */
export const isReady = (draft: Draft) =>
  (draft.base64 !== null || draft.text.trim() !== '') && (draft.city === 'new' ? draft.newCode.trim() !== '' : draft.city !== '');

/** The draft as the API takes it. */
export function inputOf(draft: Draft): DocumentInput {
  const given = (text: string) => text.trim() || null;
  const isNew = draft.city === 'new';
  return {
    ...(draft.base64 === null ? { text: draft.text } : { base64: draft.base64, file: draft.file }),
    city: isNew ? draft.newCode.trim() : draft.city,
    ...(isNew ? { cityName: given(draft.cityName), level: draft.level, parent: given(draft.parent) } : {}),
    kind: draft.kind || null,
    department: given(draft.department),
    title: given(draft.title),
    number: given(draft.number),
    date: given(draft.date),
    issuer: given(draft.issuer),
  };
}

/** The bytes of a file in base 64. */
export async function readFileOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

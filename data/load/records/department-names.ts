import { isShortNameOf } from '../../pipeline/resolve/short-name.js';
import type { ReadDocument } from './read-document.js';

/** The names of departments in a document, and the one that its manifest gives: by them its departments are resolved. */
export function departmentNames({ parsed, entry }: Pick<ReadDocument, 'parsed' | 'entry'>): string[] {
  const names = [...parsed.organizations.map(({ name }) => name), entry.department ?? ''];
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

/** The same name, or one a short form of the other: documents of one city with such names are resolved together. */
export function shareName(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => one === other || isShortNameOf(one, other) || isShortNameOf(other, one)));
}

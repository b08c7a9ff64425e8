import type { MessageId } from '../../i18n/messages';

/** A page that the header leads to. */
export interface Place {
  /** Its address; addresses below it (and `also`, where they begin otherwise) belong to it too. */
  to: string;
  also?: string;
  label: MessageId;
  /** Always shown; the others stand in the menu of more places. */
  primary: boolean;
}

/** Every place of the header, in its order: a page that is added takes one line here, and its name is in ../messages. */
export const places: readonly Place[] = [
  { to: '/', label: 'app.nav.ask', primary: true },
  { to: '/departments', also: '/department', label: 'app.nav.departments', primary: true },
  { to: '/graph', label: 'app.nav.graph', primary: true },
  { to: '/compare', label: 'app.nav.compare', primary: true },
  { to: '/reform', label: 'app.nav.reform', primary: true },
  { to: '/documents', also: '/document', label: 'app.nav.documents', primary: true },
  { to: '/flow', label: 'flow.title', primary: false },
  { to: '/areas', label: 'app.nav.areas', primary: false },
  { to: '/documents/coverage', label: 'coverage.page.title', primary: false },
  { to: '/methods', label: 'app.nav.methods', primary: false },
  { to: '/export', label: 'app.nav.export', primary: false },
  { to: '/review', label: 'app.nav.review', primary: false },
  { to: '/add', label: 'add.title', primary: false },
];

/** The place that an address belongs to: the nearest above it; undefined where none is. */
export function placeOf(pathname: string): Place | undefined {
  const begins = (start: string | undefined) =>
    start !== undefined && (pathname === start || (start !== '/' && pathname.startsWith(`${start}/`)));
  return places.filter(({ to, also }) => begins(to) || begins(also)).sort((a, b) => b.to.length - a.to.length)[0];
}

import { nodeAddress } from '../../lib/addresses';
import type { Annotation } from './text/annotation';

/** Kinds of fact that stand on the page of the department that holds them, under their own id. */
const onDepartmentPage = new Set([
  'Duty',
  'Clause',
  'Division',
  'DivisionClause',
  'ReformAction',
  'Boundary',
  'AffiliatedUnit',
  'Activity',
  'Indicator',
]);

/** Where a fact of this document is shown; one without an address of its own leads to what holds it. */
export function factAddress({ node, holder }: Annotation): string {
  if (holder.__typename === 'Department') {
    if (!node) return `/department/${holder.id}`;
    if (onDepartmentPage.has(node.__typename)) return `/department/${holder.id}#${node.id}`;
  }
  return nodeAddress((node ?? holder).id);
}

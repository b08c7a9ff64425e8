import { bodyAddress, departmentAddress, documentAddress, dutyAddress, graphAddress, sentenceAddress } from '../../lib/addresses';
import type { NodePlaceQuery } from '../../lib/gql/operations';

/** The address of the screen that shows a node best. What has no page opens in the graph. */
export function nodePlace(node: NonNullable<NodePlaceQuery['node']>): string {
  switch (node.__typename) {
    case 'Department':
      return departmentAddress(node.id);
    case 'Division':
    case 'Duty':
    case 'ReformAction':
    case 'Boundary':
      return `${departmentAddress(node.department.id)}#${node.id}`;
    case 'Clause':
      return `${departmentAddress(node.duty.department.id)}#${node.id}`;
    case 'DivisionClause':
      return `${departmentAddress(node.division.department.id)}#${node.id}`;
    case 'Assignment':
      return dutyAddress(node.duty.department.id, node.duty.id);
    case 'Exercise':
      return dutyAddress(node.duty.department.id, node.id);
    case 'Mandate':
      return documentAddress(node.document.id);
    case 'Document':
      return documentAddress(node.id);
    case 'Activity':
    case 'Indicator':
    case 'AffiliatedUnit':
      return node.evidence[0] ? sentenceAddress(node.evidence[0]) : graphAddress(node.id);
    case 'Body':
      return bodyAddress(node.id);
    default:
      return graphAddress(node.id);
  }
}

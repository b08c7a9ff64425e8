import type { NodeProperties } from '../../../graph-schema/model/labels.js';
import { parentCode, provinceName } from '../../corpus/jurisdiction.js';
import type { Manifest } from '../../corpus/manifest.js';

/** A jurisdiction as listed, with the one it lies in: as somebody said, else as its code tells. */
export function cityProperties({ code, name, level, parent }: Manifest['cities'][number]): NodeProperties['City'] {
  const above = parent ?? parentCode(code);
  return { code, name, level, parentCode: above, parentName: above === null ? null : provinceName(above), parentSupplied: parent != null };
}

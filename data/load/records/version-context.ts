import type { LinkedDepartment } from '../../pipeline/link/link.js';
import type { MandateVersion } from '../../pipeline/resolve/department-view.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';
import type { MandateIds } from './mandate-ids.js';

/** A version of a mandate to be written. */
export interface VersionContext {
  writer: BatchWriter;
  city: string;
  linked: LinkedDepartment;
  department: NodeRef;
  ids: MandateIds;
  version: MandateVersion;
  document: { node: NodeRef; title: string; number: string | null };
}

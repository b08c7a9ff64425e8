import type { BodyMention } from '../../pipeline/facts/organization.js';
import type { BatchWriter, NodeRef } from './batch-writer.js';

/**
 * The node of a body. A full name is one body everywhere; one that begins with 市, 省 … only (市网络与信息安全协调小组) is one
 * within its jurisdiction; a description (区县政府) is one for each department that uses it.
 */
export function writeBody(writer: BatchWriter, mention: BodyMention, city: string, department: string): NodeRef {
  const scope = !mention.named ? department : /^(?:省|市|区|县|委|局)/u.test(mention.name) ? city : '';
  const body = writer.node('Body', [scope, mention.name], { name: mention.name, named: mention.named, kind: mention.kind });
  writer.evidence(body, [mention.evidence]);
  return body;
}

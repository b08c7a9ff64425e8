import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { makeId } from '../../../graph-schema/model/identity.js';
import type { NodeProperties } from '../../../graph-schema/model/labels.js';
import type { RecordBatch } from '../../../graph-schema/model/records.js';

export type PartProperties = NodeProperties['LoadedPart'];

/** The id of the node that keeps what a batch has put into the graph. */
export const partId = (source: string): string => makeId('LoadedPart', source);

/** Where the batch stands among the others; see `RecordBatch.place`. */
export const placeOf = ({ place, source }: RecordBatch): string => place ?? source;

/** A batch as its node in the graph: records deflated, base 64, with the hash by which an unchanged one is known. */
export function packPart(batch: RecordBatch): PartProperties {
  const json = JSON.stringify({ nodes: batch.nodes, relationships: batch.relationships });
  const place = placeOf(batch);
  const { input = null, city = null, names = [], departments = [] } = batch.document ?? {};
  const about = JSON.stringify([place, input, city, names, departments]);
  return {
    source: batch.source,
    place,
    fingerprint: createHash('sha256').update(about).update(json).digest('hex').slice(0, 32),
    content: deflateRawSync(json).toString('base64'),
    input,
    city,
    names,
    departments,
  };
}

/** The batch that `packPart` was given, without what a document was read from. */
export function unpackPart({ source, place, content }: Pick<PartProperties, 'source' | 'place' | 'content'>): RecordBatch {
  const json = inflateRawSync(Buffer.from(content, 'base64')).toString('utf8');
  const { nodes, relationships } = JSON.parse(json) as Pick<RecordBatch, 'nodes' | 'relationships'>;
  return { source, place, nodes, relationships };
}

/** The nodes that a batch holds, and those of others that its relationships lead to. */
export function touchedBy(batch: RecordBatch): { own: Set<string>; foreign: Set<string> } {
  const own = new Set(batch.nodes.map(({ id }) => id));
  const ends = batch.relationships.flatMap(({ from, to }) => [from.id, to.id]);
  return { own, foreign: new Set(ends.filter((id) => !own.has(id))) };
}

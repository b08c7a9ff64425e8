import { createHash } from 'node:crypto';
import { searchableText } from '../../graph-schema/constraints/text-index.js';
import { uniqueIds } from '../../graph-schema/constraints/unique-ids.js';
import { relationships } from '../../graph-schema/model/relationships.js';

/** Of labels, relationships, constraints and indexes: a graph of another model is loaded again. */
export const schemaHash = createHash('sha256')
  .update(JSON.stringify([uniqueIds, searchableText, relationships]))
  .digest('hex')
  .slice(0, 16);

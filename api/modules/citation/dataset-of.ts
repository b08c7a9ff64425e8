import { datasetMark } from '../../../data/cite/dataset-mark.js';
import { readVersion } from '../../../data/load/load-queries.js';
import type { Context } from '../../graphql/context.js';

/** The version of what the graph holds, in one word. */
export async function datasetOf({ store }: Context): Promise<string> {
  const [version] = await store.read(readVersion);
  return version ? datasetMark(version) : 'unversioned';
}

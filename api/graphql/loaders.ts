import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { labelOfId } from '../../graph-schema/model/identity.js';
import { nodesByIds } from '../../graph-schema/queries/node.js';
import type { Owned } from '../../graph-schema/queries/rows.js';
import type { GraphStore, NamedQuery, Row } from '../../graph-schema/store/port.js';

/** Rows that one operation may bring in; more is a question for several operations. */
export const maximumRows = 100_000;

type Node = { id: string };

/**
 * What the fields of one operation load. Each named query has one loader: all ids that fields ask for in the same
 * turn go to the database in one statement, and an id asked for again is answered from memory. Made anew for each request.
 */
export class Loaders {
  private readonly byQuery = new Map<NamedQuery<never>, DataLoader<string, Node[]>>();
  private rows = 0;

  constructor(private readonly store: GraphStore) {}

  /** All nodes that `query` finds for one owner, in the query's order. */
  many<N extends Node>(query: NamedQuery<Owned<N>>, owner: string): Promise<N[]> {
    return this.loaderOf(query).load(owner);
  }

  /** The first node that `query` finds for an owner, or null. */
  async one<N extends Node>(query: NamedQuery<Owned<N>>, owner: string): Promise<N | null> {
    return (await this.many(query, owner))[0] ?? null;
  }

  /** As `one`, where the model says that there is always one. */
  async need<N extends Node>(query: NamedQuery<Owned<N>>, owner: string): Promise<N> {
    const found = await this.one(query, owner);
    if (!found) throw new Error(`${query.name} found nothing for ${owner}: the graph is incomplete`);
    return found;
  }

  /** Any node by its id; null where there is none. Documents come without their text. */
  async node<N extends Node>(id: string): Promise<N | null> {
    if (labelOfId(id) === null) return null;
    return (await this.one(nodesByIds, id)) as N | null;
  }

  /** The nodes with these ids, in their order; ids without a node are left out. */
  async nodes<N extends Node>(ids: readonly string[]): Promise<N[]> {
    const found = await Promise.all(ids.map((id) => this.node<N>(id)));
    return found.filter((node) => node !== null);
  }

  /** Counts rows that came in by another way than the loaders. */
  count(rows: number): void {
    this.rows += rows;
    if (this.rows > maximumRows) {
      throw new GraphQLError(`The answer has more than ${maximumRows} rows. Ask for fewer fields or smaller pages.`, {
        extensions: { code: 'RESULT_TOO_LARGE' },
      });
    }
  }

  private loaderOf<N extends Node>(query: NamedQuery<Owned<N>>): DataLoader<string, N[]> {
    const known = this.byQuery.get(query as NamedQuery<never>);
    if (known) return known as unknown as DataLoader<string, N[]>;
    const loader = new DataLoader<string, N[]>(async (ids) => {
      const rows = await this.store.read<Owned<N>>(query, { ids: [...ids] });
      this.count(rows.length);
      const byOwner = new Map<string, N[]>(ids.map((id) => [id, []]));
      for (const row of rows as (Row & Owned<N>)[]) byOwner.get(row.owner)?.push(row.node);
      return ids.map((id) => byOwner.get(id) ?? []);
    });
    this.byQuery.set(query as NamedQuery<never>, loader as unknown as DataLoader<string, Node[]>);
    return loader;
  }
}

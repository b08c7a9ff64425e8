import type { Label } from '../model/labels.js';
import type { NamedQuery, Parameters } from '../store/port.js';

/** What an example may take its parameters from: ids of the graph that the contract suite has loaded. */
export interface ExampleIds {
  /** All ids of a label in ascending order; empty where the graph has none. */
  of(label: Label): string[];
  /** All values of a text property of a label's nodes in ascending order, each once; empty where the graph has none. */
  values(label: Label, property: string): string[];
}

/**
 * A named query with the parameters that the contract suite runs it with. The two engines must give the same rows for
 * each of them: in the same order where the text ends in ORDER BY, in any order elsewhere. The order of a list inside
 * a row always counts, so a query sorts before it collects.
 */
export interface QueryExample {
  query: NamedQuery;
  /** At least one set of parameters; a query without parameters gives `[{}]`. Cover the empty and the null case too. */
  examples(ids: ExampleIds): Parameters[];
}

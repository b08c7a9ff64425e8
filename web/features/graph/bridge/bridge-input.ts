import type { AtlasGraph } from '../model/atlas-graph';

export interface BridgeCity {
  code: string;
  name: string;
  /** The sentence for a mandate without a division section; null where the section is there. */
  divisionsMissing: string | null;
}

/** How many reform items of one city an area has, in a few words (取 3 放 1). */
export interface ReformBadge {
  area: string;
  cityCode: string;
  label: string;
}

/** The words of a picture, in the chosen language. */
export interface BridgeWords {
  divisions(city: string, count: number, missing: boolean): string;
  duties(city: string, count: number): string;
  areas(count: number): string;
  fold(duties: number, divisions: number): string;
}

export interface BridgeInput {
  /** Divisions, duties and areas with the links between them; other kinds are listed below the chip they were expanded from. */
  graph: AtlasGraph;
  /** The same before any filter: what is shared, alone or counted does not change with what is shown. */
  whole: AtlasGraph;
  /** From left to right: the first half stands left of the areas, the rest right of them. */
  cities: readonly BridgeCity[];
  badges: readonly ReformBadge[];
  /** Ids of chips whose neighbours are shown, in the order in which they were expanded. */
  expanded: readonly string[];
  /** Areas that are open although the picture is folded by area. */
  openAreas: ReadonlySet<string>;
  words: BridgeWords;
}

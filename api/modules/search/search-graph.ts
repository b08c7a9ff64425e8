import { cityNames } from '../../../data/ask/names-in-question.js';
import { rankHits } from '../../../data/ask/rank-hits.js';
import { wordsAskedFor } from '../../../data/ask/understand.js';
import { wordingsOf } from '../../../data/language/wordings.js';
import { entityKindLabels, entityKindOf } from '../../../graph-schema/model/entity-kind.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import type { Label } from '../../../graph-schema/model/labels.js';
import { askDivisions, askHomes, askHomesAt } from '../../../graph-schema/queries/ask.js';
import { nodesByIds } from '../../../graph-schema/queries/node.js';
import type { GraphStore, Value } from '../../../graph-schema/store/port.js';
import { mandatesAt } from '../version/versions-at.js';
import type { SearchHit } from './search-hit.type.js';

export interface SearchRequest {
  text: string;
  labels: readonly Label[] | null;
  cities: readonly string[] | null;
  /** Null for the latest versions. */
  asOf: string | null;
  skip: number;
  limit: number;
}

/** How many nodes the full-text index may offer to the ranker. */
const mostCandidates = 1000;
/** What stands in one version of a mandate. */
const versioned: ReadonlySet<string> = new Set<Label>(['Duty', 'Clause', 'Division', 'DivisionClause', 'ReformAction', 'Boundary']);
const allLabels: readonly Label[] = Object.values(entityKindLabels);

/** Finds nodes of any kind by their words, best first. At most five statements. `cities` are codes or names. */
export async function searchGraph(
  store: GraphStore,
  { text, labels, cities, asOf, skip, limit }: SearchRequest,
): Promise<{ hits: SearchHit[]; totalCount: number }> {
  const terms = wordsAskedFor(text);
  if (terms.length === 0) return { hits: [], totalCount: 0 };
  const wanted = [...terms, ...terms.flatMap((term) => wordingsOf(term).map((wording) => wording.text))].join(' ');
  const asked = labels ?? allLabels;
  const found = await store.searchText(wanted, {
    labels: asked.includes('Division') ? [...asked, 'Nameplate'] : asked,
    limit: mostCandidates,
  });
  if (found.length === 0) return { hits: [], totalCount: 0 };
  const secondNames = await divisionsByNameplate(
    store,
    found.filter((one) => one.label === 'Nameplate').map((one) => one.id),
  );
  const ids = [...new Set([...found.filter((one) => one.label !== 'Nameplate').map((one) => one.id), ...secondNames.keys()])];
  const [rows, homes] = await Promise.all([store.read(nodesByIds, { ids }), homesOf(store, ids, asOf)]);
  const homeOf = new Map(homes.map((home) => [home.owner, home]));
  const items = rows
    .filter(({ owner }) => {
      const home = homeOf.get(owner);
      // what stands in another version only has no home in this one
      if (home === undefined && versioned.has(labelOfId(owner) ?? '')) return false;
      return (
        cities === null ||
        (home !== undefined && cities.some((one) => one === home.code || cityNames({ name: home.cityName }).includes(one)))
      );
    })
    .map(({ owner, node }) => ({ id: owner, ...(secondNames.get(owner) ?? wordsOfNode(node as { [property: string]: Value })) }));
  const ranked = rankHits(text, items);
  return {
    totalCount: ranked.length,
    hits: ranked.slice(skip, skip + limit).map(({ item, score, snippet, highlights }) => ({
      nodeId: item.id,
      cityId: homeOf.get(item.id)?.city ?? null,
      kind: entityKindOf(labelOfId(item.id) ?? '')!,
      score,
      title: item.title,
      snippet,
      highlights,
    })),
  };
}

/** The cities of what the search found, as the latest versions have it or those that held at a date. */
async function homesOf(store: GraphStore, ids: string[], asOf: string | null) {
  return asOf === null ? store.read(askHomes, { ids }) : store.read(askHomesAt, { ids, mandates: await mandatesAt(store, asOf) });
}

/** The divisions that have a second name among `ids`, with both names as their words. */
async function divisionsByNameplate(store: GraphStore, ids: string[]): Promise<Map<string, { title: string; text: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(askDivisions, { ids });
  return new Map(
    rows.map(({ node, nameplate }) => [
      node.id,
      { title: node.name, text: nameplate === null ? node.name : `${node.name}（${nameplate}）` },
    ]),
  );
}

/** What a node is called, and the words in which it is searched. */
function wordsOfNode(node: { [property: string]: Value }): { title: string; text: string } {
  const first = (...properties: string[]): string => {
    for (const property of properties) if (typeof node[property] === 'string') return node[property];
    return '';
  };
  const text = first('text', 'definition', 'name', 'title');
  const title = first('name', 'title', 'topic', 'labelZh', 'label');
  return { title: title === '' ? [...text].slice(0, 24).join('') : title, text };
}

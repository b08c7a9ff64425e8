import { cityNames } from '../../../data/ask/names-in-question.js';
import { rankHits } from '../../../data/ask/rank-hits.js';
import { wordsAskedFor } from '../../../data/ask/understand.js';
import { wordingsOf } from '../../../data/language/wordings.js';
import { entityKindLabels, entityKindOf } from '../../../graph-schema/model/entity-kind.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import type { Label } from '../../../graph-schema/model/labels.js';
import { askDivisions, askHomes } from '../../../graph-schema/queries/ask.js';
import { nodesByIds } from '../../../graph-schema/queries/node.js';
import type { GraphStore, Value } from '../../../graph-schema/store/port.js';
import type { SearchHit } from './search-hit.type.js';

export interface SearchRequest {
  text: string;
  labels: readonly Label[] | null;
  cities: readonly string[] | null;
  skip: number;
  limit: number;
}

/** How many nodes the full-text index may offer to the ranker. */
const mostCandidates = 1000;
const allLabels: readonly Label[] = Object.values(entityKindLabels);

/** Finds nodes of any kind by their words, best first. At most four statements. `cities` are codes or names. */
export async function searchGraph(
  store: GraphStore,
  { text, labels, cities, skip, limit }: SearchRequest,
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
  const [rows, homes] = await Promise.all([store.read(nodesByIds, { ids }), store.read(askHomes, { ids })]);
  const homeOf = new Map(homes.map((home) => [home.owner, home]));
  const items = rows
    .filter(({ owner }) => {
      const home = homeOf.get(owner);
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

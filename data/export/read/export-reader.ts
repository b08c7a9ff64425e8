import { factOrigin } from '../../cite/fact-origin.js';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { labels, type Label } from '../../../graph-schema/model/labels.js';
import type { Basis, ReviewStatus } from '../../../graph-schema/model/vocabulary.js';
import { evidenceOf } from '../../../graph-schema/queries/evidence.js';
import { sharedNodes, type LinkRow } from '../../../graph-schema/queries/export.js';
import { nodesByIds } from '../../../graph-schema/queries/node.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import type {
  ExportAlignment,
  ExportChunk,
  ExportDocument,
  ExportEvidence,
  ExportFact,
  ExportMandate,
  ExportValue,
} from '../export-fact.js';
import { isExported } from '../policy.js';
import { closureOf, isShared, linksOf, sharedLabels, sourcesOf } from './closure.js';
import { factName } from './fact-name.js';
import { inBatches } from './in-batches.js';

/** A department that is exported, with the id of its city. */
export interface ExportedDepartment {
  id: string;
  name: string;
  city: string;
}

/** What an export is of. */
export interface ExportSelection {
  /** In the order of the export. */
  departments: readonly ExportedDepartment[];
  /** Only these of their facts, with what they stand in; null for all. */
  only: ReadonlySet<string> | null;
  /** The whole atlas: also what no department refers to. */
  whole: boolean;
}

/** What people have judged of inferred facts, by their ids. */
export type StatusOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, ReviewStatus>>;

/** Labels whose nodes a rule always concludes. */
const inferredLabels: readonly Label[] = ['AreaCoding'];
const pageSize = 500;

type Properties = Readonly<Record<string, ExportValue | undefined>>;

/**
 * Reads what is exported, a department at a time and in one order, so that memory holds one department however large the
 * graph is. Afterwards comes what departments share. One reader serves one export and may be walked several times.
 */
export class ExportReader {
  private readonly names = new Map<string, string>();
  private readonly documents = new Map<string, ExportDocument>();

  constructor(
    private readonly store: GraphStore,
    private readonly selection: ExportSelection,
    private readonly withInferred: boolean,
    private readonly statusOf: StatusOf,
    private readonly alignments: { exported: readonly ExportAlignment[]; leftOut: number } = { exported: [], leftOut: 0 },
  ) {}

  async *chunks(): AsyncGenerator<ExportChunk> {
    const written = new Set<string>();
    const shared = new Set<string>();
    for (const department of this.selection.departments) yield await this.ofDepartment(department, written, shared);
    if (this.selection.whole) yield* this.withoutDepartment(written);
    yield* this.ofShared(shared);
    if (this.alignments.exported.length > 0 || this.alignments.leftOut > 0) yield await this.ofAlignments();
  }

  private async ofDepartment(department: ExportedDepartment, written: Set<string>, shared: Set<string>): Promise<ExportChunk> {
    this.names.set(department.id, department.name);
    const { ids, links } = await closureOf(this.store, [department.id]);
    const own = ids.filter((id) => !written.has(id));
    const chunk = await this.build(own, links, { department: department.id, city: department.city });
    const { only } = this.selection;
    const facts = only === null ? chunk.facts : withAncestors(chunk.facts, only);
    for (const { id } of facts) written.add(id);
    const isChosen = ({ id }: ExportFact) => only === null || only.has(id);
    for (const fact of facts) {
      for (const { document } of fact.evidence) shared.add(document);
      for (const { type, target } of fact.links) if (isChosen(fact) || type === 'OF_CITY' || type === 'WRITTEN_IN') shared.add(target);
    }
    for (const id of only ?? []) if (isShared(id)) shared.add(id);
    const there = new Set([...facts.map(({ id }) => id), ...shared]);
    return { ...chunk, facts: facts.map((fact) => ({ ...fact, links: fact.links.filter(({ target }) => there.has(target)) })) };
  }

  /** Activities and figures of documents that no department of the atlas stands in. */
  private async *withoutDepartment(written: Set<string>): AsyncGenerator<ExportChunk> {
    for await (const documents of this.allShared('Document')) {
      const found = await sourcesOf(this.store, documents, ['WRITTEN_IN']);
      const ids = [...new Set(found)].filter((id) => !written.has(id));
      if (ids.length === 0) continue;
      for (const id of ids) written.add(id);
      yield await this.build(ids, await linksOf(this.store, ids), { department: null, city: null });
    }
  }

  private async *ofShared(shared: ReadonlySet<string>): AsyncGenerator<ExportChunk> {
    const documents = this.selection.whole ? null : new Set([...shared].filter((id) => labelOfId(id) === 'Document'));
    for (const label of sharedLabels) {
      const pages = this.selection.whole ? this.allShared(label) : [[...shared].filter((id) => labelOfId(id) === label).sort()];
      for await (const ids of pages) {
        if (ids.length === 0) continue;
        const chunk = await this.build(ids, await linksOf(this.store, ids), { department: null, city: null });
        const isThere = (target: string) => documents === null || shared.has(target);
        yield {
          ...chunk,
          facts: chunk.facts.map((fact) => ({
            ...fact,
            evidence: fact.evidence.filter(({ document }) => documents?.has(document) ?? true),
            links: fact.links.filter(({ target }) => isThere(target)),
          })),
        };
      }
    }
  }

  private async ofAlignments(): Promise<ExportChunk> {
    const { exported, leftOut } = this.alignments;
    const ends = exported.flatMap(({ left, right }) => [left, right]);
    await this.readNames(ends.flatMap(({ department, evidence }) => [department, ...(evidence ? [evidence.document] : [])]));
    return { facts: [], alignments: exported, leftOut, names: this.names, documents: this.documents, mandates: new Map() };
  }

  private async *allShared(label: (typeof sharedLabels)[number]): AsyncGenerator<string[]> {
    const query = sharedNodes.find(({ name }) => name === `exported${label}`)!;
    let after = '';
    while (true) {
      const rows = await this.store.read(query, { after, limit: pageSize });
      if (rows.length > 0) yield rows.map(({ id }) => id);
      if (rows.length < pageSize) return;
      after = rows.at(-1)!.id;
    }
  }

  private async build(
    ids: readonly string[],
    links: readonly LinkRow[],
    place: { department: string | null; city: string | null },
  ): Promise<ExportChunk> {
    const nodes = new Map<string, Properties>();
    for (const { owner, node } of await inBatches(ids, (some) => this.store.read(nodesByIds, { ids: some }))) {
      nodes.set(owner, node as unknown as Properties);
      const name = factName(labelOfId(owner)!, node as unknown as Properties);
      if (name !== undefined) this.names.set(owner, name);
    }
    const evidence = await this.readEvidence(ids);
    await this.readNames([...links.map(({ other }) => other), ...[...evidence.values()].flat().map(({ document }) => document)]);
    const statuses = await this.statusOf(ids.filter((id) => basisOf(id, nodes.get(id)) === 'INFERRED'));
    const around = new Surroundings(links, nodes);
    const all = ids
      .filter((id) => nodes.has(id))
      .map((id): ExportFact => {
        const label = labelOfId(id)!;
        const { id: _id, ...properties } = nodes.get(id)! as Properties & { id?: string };
        const basis = basisOf(id, properties);
        const inferred = basis === 'INFERRED';
        const sentences = evidence.get(id) ?? [];
        return {
          id,
          label,
          properties,
          links: around.linksOf(id),
          evidence: sentences,
          origin: factOrigin(label, sentences.length > 0),
          basis,
          rule: inferred ? ((properties['rule'] as string | undefined) ?? null) : null,
          confidence: inferred ? ((properties['confidence'] as number | undefined) ?? null) : null,
          reviewStatus: inferred ? (statuses.get(id) ?? 'UNREVIEWED') : null,
          ...place,
          mandate: label === 'Mandate' ? id : around.mandateOf(id),
          within: around.partOf(id),
        };
      });
    const facts = all.filter((fact) => isExported(fact, this.withInferred));
    const gone = new Set(all.filter((fact) => !facts.includes(fact)).map(({ id }) => id));
    return {
      facts: facts.map((fact) => ({ ...fact, links: fact.links.filter(({ target }) => !gone.has(target)) })).sort(inOrder(around)),
      alignments: [],
      leftOut: gone.size,
      names: this.names,
      documents: this.documents,
      mandates: around.mandates,
    };
  }

  private async readEvidence(ids: readonly string[]): Promise<Map<string, ExportEvidence[]>> {
    const found = new Map<string, ExportEvidence[]>();
    for (const { owner, node } of await inBatches(ids, (some) => this.store.read(evidenceOf, { ids: some }))) {
      const { id, quote, start, end, path, documentId } = node;
      const list = found.get(owner) ?? [];
      list.push({ id, quote, start, end, path: path ?? null, document: documentId });
      found.set(owner, list);
    }
    return found;
  }

  /** Names of nodes that are spoken of, and what is said of documents with each of their sentences. */
  private async readNames(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.names.has(id) || (labelOfId(id) === 'Document' && !this.documents.has(id)));
    for (const { owner, node } of await inBatches(unknown, (some) => this.store.read(nodesByIds, { ids: some }))) {
      const properties = node as unknown as Properties;
      const label = labelOfId(owner)!;
      const name = factName(label, properties);
      if (name !== undefined) this.names.set(owner, name);
      if (label !== 'Document') continue;
      const { title, number = null, date = null, issuer = null, supplied, sha256 } = properties as unknown as ExportDocument;
      this.documents.set(owner, { id: owner, title, number, date, issuer, supplied, sha256 });
    }
  }
}

function basisOf(id: string, properties: Properties | undefined): Basis {
  return (properties?.['basis'] as Basis | undefined) ?? (inferredLabels.includes(labelOfId(id)!) ? 'INFERRED' : 'STATED');
}

/** The chosen facts and, so that they can be understood, what they stand in. */
function withAncestors(facts: readonly ExportFact[], only: ReadonlySet<string>): ExportFact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const kept = new Set<string>();
  const keep = (id: string | null): void => {
    if (id === null || kept.has(id)) return;
    const fact = byId.get(id);
    if (!fact) return;
    kept.add(id);
    for (const above of [fact.within, fact.mandate, fact.department]) keep(above);
  };
  for (const { id } of facts) if (only.has(id)) keep(id);
  return facts.filter(({ id }) => kept.has(id));
}

/** What stands where, as the relationships of one chunk tell. */
class Surroundings {
  private readonly out = new Map<string, { type: string; target: string }[]>();
  private readonly holders = new Map<string, string[]>();
  readonly mandates = new Map<string, ExportMandate>();

  constructor(links: readonly LinkRow[], nodes: ReadonlyMap<string, Properties>) {
    const current = new Set(links.filter(({ type }) => type === 'HAS_CURRENT_MANDATE').map(({ other }) => other));
    for (const { owner, type, other } of links) {
      const own = this.out.get(owner) ?? [];
      own.push({ type, target: other });
      this.out.set(owner, own);
      if (type.startsWith('HAS_') && nodes.has(other)) this.holders.set(other, [...(this.holders.get(other) ?? []), owner]);
      if (['OF_CLAUSE', 'OF_DUTY', 'FROM_CLAUSE', 'TO_DIVISION'].includes(type))
        this.ends.set(owner, [...(this.ends.get(owner) ?? []), other]);
    }
    for (const [id, properties] of nodes) {
      if (labelOfId(id) !== 'Mandate') continue;
      const { title, number = null, inForceFrom = null, inForceTo = null } = properties as unknown as ExportMandate;
      this.mandates.set(id, { title, number, inForceFrom, inForceTo, current: current.has(id) });
    }
  }
  private readonly ends = new Map<string, string[]>();

  linksOf(id: string): { type: string; target: string }[] {
    return this.out.get(id) ?? [];
  }

  /** The nearest that it is a part of, neither a mandate nor a department. */
  partOf(id: string): string | null {
    return this.holders.get(id)?.find((holder) => !['Mandate', 'Department'].includes(labelOfId(holder)!)) ?? null;
  }

  /** The mandate it stands in, itself or what it is a part or an inference of. Of a fact in several versions, the one in force. */
  mandateOf(id: string, seen: ReadonlySet<string> = new Set()): string | null {
    if (seen.has(id)) return null;
    const holders = this.holders.get(id) ?? [];
    const own = holders.filter((holder) => labelOfId(holder) === 'Mandate');
    if (own.length > 0) return own.find((mandate) => this.mandates.get(mandate)?.current) ?? own[0]!;
    for (const above of [...holders, ...(this.ends.get(id) ?? [])]) {
      const found = labelOfId(above) === 'Department' ? null : this.mandateOf(above, new Set([...seen, id]));
      if (found !== null) return found;
    }
    return null;
  }
}

/** By kind, then by version, then in the order of the text. */
function inOrder(around: Surroundings): (a: ExportFact, b: ExportFact) => number {
  const rank = new Map(labels.map((label, index) => [label as Label, index]));
  const key = (fact: ExportFact): (string | number)[] => {
    const mandate = fact.mandate === null ? undefined : around.mandates.get(fact.mandate);
    const [evidence] = fact.evidence;
    return [
      rank.get(fact.label)!,
      mandate?.inForceFrom ?? '',
      fact.mandate ?? '',
      evidence?.document ?? '',
      evidence?.start ?? 0,
      (fact.properties['ordinal'] as number | undefined) ?? 0,
      fact.id,
    ];
  };
  const keys = new WeakMap<ExportFact, (string | number)[]>();
  const known = (fact: ExportFact) => {
    const found = keys.get(fact) ?? key(fact);
    keys.set(fact, found);
    return found;
  };
  return (a, b) => {
    const [left, right] = [known(a), known(b)];
    for (const [index, value] of left.entries()) if (value !== right[index]) return value < right[index]! ? -1 : 1;
    return 0;
  };
}

import type { ExportAlignment, ExportChunk, ExportEvidence, ExportFact, ExportHead } from '../export-fact.js';
import { ExportCounts, headLines, ruleOf } from '../policy.js';

/** Data of nodes and edges with their types, as GraphML declares them. */
const keys = {
  label: 'string',
  kind: 'string',
  city: 'string',
  department: 'string',
  mandate: 'string',
  current: 'boolean',
  ordinal: 'int',
  path: 'string',
  text: 'string',
  detail: 'string',
  basis: 'string',
  rule: 'string',
  confidence: 'double',
  review_status: 'string',
  source: 'string',
  document: 'string',
  start: 'int',
  end: 'int',
  quote: 'string',
  evidence: 'int',
} as const;
type Data = Partial<Record<keyof typeof keys, string | number | boolean | null | undefined>>;

/** Inferred links are nodes of the graph, because they have evidence; here they are edges from the first end to the second. */
const ends: Readonly<Record<string, readonly [from: string, to: readonly string[]]>> = {
  Assignment: ['TO_DIVISION', ['OF_CLAUSE', 'OF_DUTY']],
  Exercise: ['SHOWN_BY', ['OF_CLAUSE', 'OF_DUTY']],
};

/**
 * A graph as GraphML, nodes before edges, with typed data (Gephi, yEd, NetworkX and igraph read it). Assignments, codings,
 * exercises and alignments are edges that carry basis, rule, confidence and sentence. Reads the chunks twice: once for each.
 */
export async function* graphml(chunks: () => AsyncIterable<ExportChunk>, head: ExportHead): AsyncGenerator<string> {
  const counts = new ExportCounts();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield `<desc>${escaped(headLines(head).join('\n'))}</desc>\n`;
  for (const on of ['node', 'edge']) {
    for (const [name, type] of Object.entries(keys))
      yield `<key id="${on[0]}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
  yield '<key id="g_counts" for="graph" attr.name="counts" attr.type="string"/>\n<graph id="atlas" edgedefault="directed">\n';
  for await (const chunk of chunks()) {
    counts.leftOut += chunk.leftOut;
    for (const fact of chunk.facts) counts.add(fact.label, fact.basis);
    for (const { reviewStatus } of chunk.alignments) counts.add(`Alignment ${reviewStatus}`, 'INFERRED');
    const text = chunk.facts
      .filter((fact) => !isEdge(fact))
      .map((fact) => nodeOf(fact, chunk))
      .join('');
    if (text) yield text;
  }
  for await (const chunk of chunks()) {
    const text = [...chunk.facts.flatMap((fact) => edgesOf(fact, chunk)), ...chunk.alignments.map((one) => alignmentEdge(one, chunk))].join(
      '',
    );
    if (text) yield text;
  }
  const extent = `${String(counts) || 'nothing'}; ${counts.inferred} inferred; ${counts.leftOut} inferred left out`;
  yield `<data key="g_counts">${escaped(extent)}</data>\n</graph>\n</graphml>\n`;
}

const isEdge = ({ label }: ExportFact): boolean => label === 'AreaCoding' || Object.hasOwn(ends, label);

function nodeOf(fact: ExportFact, chunk: ExportChunk): string {
  const { id, label, properties, city, department, mandate } = fact;
  const named = (one: string | null) => (one === null ? null : chunk.names.get(one));
  const version = mandate === null ? undefined : chunk.mandates.get(mandate);
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : null);
  return element('node', `id="${escaped(id)}"`, {
    label: chunk.names.get(id) ?? id,
    kind: label,
    city: named(city),
    department: named(department),
    mandate: version ? (version.number ?? version.title) : null,
    current: version?.current,
    ordinal: typeof properties['ordinal'] === 'number' ? properties['ordinal'] : null,
    path: text('path'),
    text: text('text') ?? text('definition'),
    detail: text('kind') ?? text('role') ?? text('level') ?? text('relation'),
    ...knownBy(fact, chunk),
  });
}

function edgesOf(fact: ExportFact, chunk: ExportChunk): string[] {
  const { id, label, links, within } = fact;
  const first = (type: string) => links.find((link) => link.type === type)?.target;
  if (label === 'AreaCoding') {
    const area = first('TO_AREA');
    return within !== null && area !== undefined ? [edge(id, within, area, { kind: 'CODED', ...knownBy(fact, chunk) })] : [];
  }
  const between = ends[label];
  if (between) {
    const [from, to] = [first(between[0]), between[1].map(first).find((one) => one !== undefined)];
    return from !== undefined && to !== undefined ? [edge(id, from, to, { kind: label.toUpperCase(), ...knownBy(fact, chunk) })] : [];
  }
  return links
    .filter(({ type }) => type !== 'HAS_CODING')
    .map(({ type, target }) => edge(`${id} ${type} ${target}`, id, target, { kind: type, basis: 'STATED' }));
}

const alignmentEdge = (alignment: ExportAlignment, chunk: ExportChunk): string => {
  const { id, relation, score, reviewStatus, explanation, left, right } = alignment;
  return edge(id, left.id, right.id, {
    kind: `ALIGNED_${relation}`,
    detail: explanation,
    basis: 'INFERRED',
    rule: ruleOf(alignment),
    confidence: score,
    review_status: reviewStatus,
    ...sentence(left.evidence, chunk),
  });
};

const knownBy = ({ basis, rule, confidence, reviewStatus, origin, evidence }: ExportFact, chunk: ExportChunk): Data => ({
  basis,
  rule,
  confidence,
  review_status: reviewStatus,
  source: origin,
  ...sentence(evidence[0] ?? null, chunk),
  evidence: evidence.length,
});

const sentence = (evidence: ExportEvidence | null, { documents }: ExportChunk): Data =>
  evidence === null
    ? {}
    : {
        document: documents.get(evidence.document)?.title,
        start: evidence.start,
        end: evidence.end,
        quote: evidence.quote,
        path: evidence.path,
      };

const edge = (id: string, source: string, target: string, data: Data): string =>
  element('edge', `id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}"`, data);

function element(name: 'node' | 'edge', attributes: string, data: Data): string {
  const content = Object.entries(data)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `<data key="${name[0]}_${key}">${escaped(String(value))}</data>`);
  return `<${name} ${attributes}>${content.join('')}</${name}>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** As XML 1.0 allows it: signs that it cannot hold at all (controls, lone surrogates, U+FFFE) become U+FFFD. */
const escaped = (text: string): string =>
  text.replace(/[&<>"\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (sign) => entities[sign] ?? '\uFFFD');

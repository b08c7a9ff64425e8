import { DataFactory, type Quad, type Quad_Object } from 'n3';
import type { ExportChunk, ExportEvidence, ExportHead } from '../export-fact.js';
import { iriOf, term } from '../iri.js';
import { ExportCounts, licence, policyText } from '../policy.js';
import { codebookStatements } from './codebook-statements.js';
import { alignmentStatements, factStatements, passageStatements } from './statements.js';
import { expanded } from './vocabularies.js';

const { namedNode, literal, quad } = DataFactory;

/**
 * The statements of an export, a chunk at a time: facts with their sentences, alignments, the codebook where areas are
 * among them, and at last the dataset itself with what it holds. Both forms of RDF write exactly these.
 */
export async function* statements(chunks: AsyncIterable<ExportChunk>, head: ExportHead): AsyncGenerator<Quad[]> {
  const counts = new ExportCounts();
  for await (const chunk of chunks) {
    counts.leftOut += chunk.leftOut;
    for (const { label, basis } of chunk.facts) counts.add(label, basis);
    for (const { reviewStatus } of chunk.alignments) counts.add(`Alignment ${reviewStatus}`, 'INFERRED');
    const passages = new Map<string, ExportEvidence>();
    const ends = chunk.alignments.flatMap(({ left, right }) => [left, right]).flatMap(({ evidence }) => evidence ?? []);
    for (const evidence of [...chunk.facts.flatMap((fact) => fact.evidence), ...ends]) passages.set(evidence.id, evidence);
    yield [
      ...chunk.facts.flatMap((fact) => factStatements(fact, chunk, head)),
      ...chunk.alignments.flatMap((alignment) => alignmentStatements(alignment, head)),
      ...[...passages.values()].flatMap(passageStatements),
    ];
  }
  if (counts.kinds.has('FunctionArea')) yield codebookStatements();
  yield datasetStatements(head, counts);
}

function datasetStatements(head: ExportHead, counts: ExportCounts): Quad[] {
  const subject = namedNode(iriOf(`dataset:${head.dataset}`));
  const say = (predicate: string, object: Quad_Object) =>
    quad(subject, namedNode(predicate.startsWith('urn:') ? predicate : expanded(predicate)), object);
  return [
    say('rdf:type', namedNode(expanded('void:Dataset'))),
    say('dct:title', literal('Mandate atlas 职责图谱')),
    say('dct:identifier', literal(head.dataset)),
    ...(head.loadedAt === null ? [] : [say('dct:modified', literal(head.loadedAt, namedNode(expanded('xsd:dateTime'))))]),
    say('dct:license', namedNode(licence.url)),
    say(term('scope'), literal(head.scope)),
    say(term('basisPolicy'), literal(policyText(head), 'en')),
    say(term('facts'), literal(String(counts.total), namedNode(expanded('xsd:integer')))),
    say(term('inferredFacts'), literal(String(counts.inferred), namedNode(expanded('xsd:integer')))),
    say(term('inferredLeftOut'), literal(String(counts.leftOut), namedNode(expanded('xsd:integer')))),
    ...[...counts.kinds].map(([kind, count]) => say(term('count'), literal(`${kind} ${count}`))),
  ];
}

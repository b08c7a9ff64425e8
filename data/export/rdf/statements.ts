import { DataFactory, type Quad, type Quad_Object } from 'n3';
import { citePath } from '../../cite/cite-address.js';
import type { ExportAlignment, ExportChunk, ExportEvidence, ExportFact, ExportHead, ExportValue } from '../export-fact.js';
import { ruleOf } from '../policy.js';
import { iriOf, term } from '../iri.js';
import { matchProperties } from '../sssom/sssom.js';
import { classes, expanded, linkTerms, propertyTerms } from './vocabularies.js';

const { namedNode, literal, quad } = DataFactory;
const xsd = (type: string) => namedNode(expanded(`xsd:${type}`));
type Object = Quad_Object;

/** Statements about one subject. */
class Subject {
  readonly quads: Quad[] = [];
  constructor(private readonly iri: string) {}

  to(predicate: string, ...objects: (Object | string | null | undefined)[]): this {
    for (const object of objects) {
      if (object === null || object === undefined) continue;
      this.quads.push(
        quad(
          namedNode(this.iri),
          namedNode(predicate.startsWith('urn:') ? predicate : expanded(predicate)),
          typeof object === 'string' ? namedNode(object) : object,
        ),
      );
    }
    return this;
  }
}

/** Which words are Chinese and may say so; all others have no language of their own. */
const chinese = new Set([
  'name',
  'aliases',
  'title',
  'text',
  'label',
  'labelZh',
  'definition',
  'topic',
  'heading',
  'what',
  'words',
  'group',
  'post',
  'status',
  'explanation',
]);
/** Left out: the place says them better, or they follow from what is exported. */
const unsaid = new Set(['basis', 'rule', 'confidence', 'reviewStatus', 'labelEn', 'labelZh', 'assignmentsGap']);

/** What an export in RDF says of a fact, and of the sentences that bear it out. */
export function factStatements(fact: ExportFact, chunk: ExportChunk, head: ExportHead): Quad[] {
  const { id, label, properties, links } = fact;
  const subject = new Subject(iriOf(id)).to('rdf:type', ...(classes[label] ?? []).map(expanded), term(label));
  const name = chunk.names.get(id);
  if (name) subject.to(label === 'FunctionArea' ? 'skos:prefLabel' : 'rdfs:label', literal(name, 'zh'));
  if (typeof properties['labelEn'] === 'string') subject.to('skos:prefLabel', literal(properties['labelEn'], 'en'));
  if (['Department', 'Division', 'Body', 'AffiliatedUnit'].includes(label) && name) subject.to('skos:prefLabel', literal(name, 'zh'));
  for (const [key, value] of Object.entries(properties)) {
    if (value == null || unsaid.has(key)) continue;
    const predicate = wordFor(propertyTerms[key], label) ?? term(key);
    for (const one of typeof value === 'object' ? value : [value]) subject.to(predicate, literalOf(key, one));
  }
  for (const { type, target } of links) {
    subject.to(wordFor(linkTerms[type], label) ?? term(camel(type)), iriOf(target));
    if (type === 'HAS_NAMEPLATE') subject.to('skos:altLabel', literal(chunk.names.get(target) ?? target, 'zh'));
  }
  if (label === 'Division' && fact.department !== null) subject.to('org:unitOf', iriOf(fact.department));
  if (label === 'AffiliatedUnit' && fact.department !== null) subject.to('org:subOrganizationOf', iriOf(fact.department));
  if (label === 'FunctionArea') subject.to('skos:inScheme', iriOf('codebook'));
  if (label === 'AreaCoding' && fact.within !== null) subject.to(term('codes'), iriOf(fact.within));
  known(subject, fact, head);
  subject.to('prov:wasDerivedFrom', ...fact.evidence.map((evidence) => iriOf(evidence.id)));
  if (head.publicUrl !== null) {
    const [evidence] = fact.evidence;
    const document = evidence && chunk.documents.get(evidence.document);
    subject.to('foaf:page', document ? `${head.publicUrl}${citePath(id, document, evidence.quote)}` : `${head.publicUrl}/node/${id}`);
  }
  return subject.quads;
}

/** How a fact is known; the same words for facts and alignments. */
function known(
  subject: Subject,
  { basis, origin, rule, confidence, reviewStatus }: Pick<ExportFact, 'basis' | 'origin' | 'rule' | 'confidence' | 'reviewStatus'>,
  head: ExportHead,
): void {
  subject
    .to(term('basis'), literal(basis))
    .to(term('source'), literal(origin))
    .to(term('rule'), rule === null ? null : literal(rule))
    .to(term('confidence'), confidence === null ? null : literal(String(confidence), xsd('decimal')))
    .to(term('reviewStatus'), reviewStatus === null ? null : literal(reviewStatus))
    .to('void:inDataset', iriOf(`dataset:${head.dataset}`));
}

/** A span of a document, by its words and by its place (Web Annotation selectors). */
export function passageStatements({ id, quote, start, end, path, document }: ExportEvidence): Quad[] {
  const [words, place] = [iriOf(`${id}:quote`), iriOf(`${id}:position`)];
  return [
    ...new Subject(iriOf(id))
      .to('rdf:type', expanded('oa:SpecificResource'))
      .to('oa:hasSource', iriOf(document))
      .to('oa:hasSelector', words, place)
      .to(term('path'), path === null ? null : literal(path)).quads,
    ...new Subject(words).to('rdf:type', expanded('oa:TextQuoteSelector')).to('oa:exact', literal(quote)).quads,
    ...new Subject(place)
      .to('rdf:type', expanded('oa:TextPositionSelector'))
      .to('oa:start', literal(String(start), xsd('nonNegativeInteger')))
      .to('oa:end', literal(String(end), xsd('nonNegativeInteger'))).quads,
  ];
}

/** An alignment: the match in SKOS, and what is known of it. */
export function alignmentStatements(alignment: ExportAlignment, head: ExportHead): Quad[] {
  const { id, relation, score, explanation, reviewStatus, left, right } = alignment;
  const subject = new Subject(iriOf(id))
    .to('rdf:type', term('Alignment'))
    .to(term('left'), iriOf(left.id))
    .to(term('right'), iriOf(right.id))
    .to(term('relation'), expanded(matchProperties[relation]))
    .to(term('explanation'), explanation === '' ? null : literal(explanation, 'zh'))
    .to(term('reviewer'), ...alignment.reviewers.map((name) => literal(name)));
  known(subject, { basis: 'INFERRED', origin: 'TEXT', rule: ruleOf(alignment), confidence: score, reviewStatus }, head);
  const evidence = [left, right].flatMap((end) => end.evidence ?? []);
  subject.to('prov:wasDerivedFrom', ...evidence.map((one) => iriOf(one.id)));
  return [...new Subject(iriOf(left.id)).to(matchProperties[relation], iriOf(right.id)).quads, ...subject.quads];
}

function wordFor(word: string | Readonly<Record<string, string>> | undefined, label: string): string | undefined {
  return typeof word === 'object' ? word[label] : word;
}

function literalOf(key: string, value: Exclude<ExportValue, null | readonly string[]>): Object {
  if (typeof value === 'boolean') return literal(String(value), xsd('boolean'));
  if (typeof value === 'number') return literal(String(value), xsd(Number.isInteger(value) ? 'integer' : 'decimal'));
  if (key === 'date' || key.startsWith('inForce') || key === 'notBefore') {
    const type = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }[value.length];
    if (type && /^\d/u.test(value)) return literal(value, xsd(type));
  }
  return chinese.has(key) ? literal(value, 'zh') : literal(value);
}

const camel = (type: string): string => type.toLowerCase().replace(/_(?<letter>[a-z])/gu, (_all, letter: string) => letter.toUpperCase());

import { DataFactory, type Quad, type Quad_Object } from 'n3';
import { skosView, type LanguageText } from '../../../graph-schema/codebook/skos-view.js';
import { areaRef } from '../../load/records/codebook-records.js';
import { iriOf, term } from '../iri.js';
import { expanded } from './vocabularies.js';

const { namedNode, literal, quad } = DataFactory;

/** The codebook as SKOS: the scheme, its fields, and what an area says beside its own fact (scope, examples, COFOG). */
export function codebookStatements(): Quad[] {
  const scheme = skosView();
  const known = new Map(
    scheme.concepts.map(({ code, broader }) => [code, iriOf(broader.length === 0 ? `field-${code}` : areaRef(code).id)]),
  );
  const quads: Quad[] = [];
  const say = (subject: string, predicate: string, object: Quad_Object) =>
    quads.push(quad(namedNode(subject), namedNode(predicate.startsWith('urn:') ? predicate : expanded(predicate)), object));
  const words = (subject: string, predicate: string, texts: readonly LanguageText[]) => {
    for (const { text, language } of texts) say(subject, predicate, literal(text, language));
  };
  const codebook = iriOf('codebook');
  say(codebook, 'rdf:type', namedNode(expanded('skos:ConceptScheme')));
  words(codebook, 'skos:prefLabel', scheme.prefLabel);
  words(codebook, 'skos:definition', scheme.definition);
  say(codebook, term('version'), literal(scheme.version));
  for (const code of scheme.hasTopConcept) say(codebook, 'skos:hasTopConcept', namedNode(known.get(code)!));
  for (const concept of scheme.concepts) {
    const iri = known.get(concept.code)!;
    say(iri, 'rdf:type', namedNode(expanded('skos:Concept')));
    say(iri, 'skos:inScheme', namedNode(codebook));
    say(iri, 'skos:notation', literal(concept.code));
    words(iri, 'skos:prefLabel', concept.prefLabel);
    words(iri, 'skos:definition', concept.definition);
    words(iri, 'skos:scopeNote', concept.scopeNote);
    words(iri, 'skos:example', concept.example);
    for (const [predicate, codes] of [
      ['skos:broader', concept.broader],
      ['skos:narrower', concept.narrower],
      ['skos:related', concept.related],
    ] as const) {
      for (const code of codes) say(iri, predicate, namedNode(known.get(code)!));
    }
    if (concept.broader.length === 0) say(iri, 'skos:topConceptOf', namedNode(codebook));
    for (const { match, cofog, title } of concept.matches) {
      say(iri, `skos:${match}`, namedNode(iriOf(`cofog:${cofog}`)));
      say(iriOf(`cofog:${cofog}`), 'skos:notation', literal(cofog));
      say(iriOf(`cofog:${cofog}`), 'skos:prefLabel', literal(title, 'en'));
    }
  }
  return quads;
}

import type { Quad } from 'n3';
import { expanded } from '../../../data/export/rdf/vocabularies.js';
import { term } from '../../../data/export/iri.js';

const iri = (name: string) => (name.startsWith('term:') ? term(name.slice(5)) : expanded(name));

/** What each instance of a class must say at least, and exactly how often where a number stands. */
const shapes: Record<string, Record<string, number | 'some'>> = {
  'cv:PublicOrganisation': { 'skos:prefLabel': 'some', 'dct:spatial': 1, 'term:basis': 1, 'prov:wasDerivedFrom': 'some' },
  'org:OrganizationalUnit': { 'skos:prefLabel': 'some', 'org:unitOf': 1, 'prov:wasDerivedFrom': 'some' },
  'rico:Mandate': { 'dct:title': 1, 'rico:isOrWasExpressedBy': 'some', 'prov:wasDerivedFrom': 'some' },
  'term:Duty': { 'term:text': 1, 'term:path': 1, 'term:ordinal': 1, 'term:basis': 1, 'prov:wasDerivedFrom': 'some' },
  'term:Clause': { 'term:text': 1, 'term:role': 1, 'prov:wasDerivedFrom': 'some' },
  'term:ReformAction': { 'term:kind': 1, 'term:text': 1, 'prov:wasDerivedFrom': 'some' },
  'rico:MandateRelation': { 'rico:relationHasSource': 1, 'rico:relationHasTarget': 1, 'term:basis': 1, 'prov:wasDerivedFrom': 'some' },
  'term:AreaCoding': { 'term:rule': 1, 'term:confidence': 1, 'term:basis': 1, 'term:toArea': 1, 'term:codes': 1, 'term:reviewStatus': 1 },
  'term:Alignment': {
    'term:left': 1,
    'term:right': 1,
    'term:relation': 1,
    'term:rule': 1,
    'term:reviewStatus': 1,
    'prov:wasDerivedFrom': 'some',
  },
  'oa:SpecificResource': { 'oa:hasSource': 1, 'oa:hasSelector': 2 },
  'oa:TextQuoteSelector': { 'oa:exact': 1 },
  'oa:TextPositionSelector': { 'oa:start': 1, 'oa:end': 1 },
  'skos:Concept': { 'skos:prefLabel': 'some', 'skos:inScheme': 1 },
  'void:Dataset': { 'dct:identifier': 1, 'dct:license': 1, 'term:basisPolicy': 1, 'term:scope': 1, 'term:facts': 1 },
};

/** What in a graph is not as it must be: a line for each fault. */
export function checkShapes(quads: readonly Quad[]): string[] {
  const faults: string[] = [];
  const said = new Map<string, Map<string, Set<string>>>();
  for (const { subject, predicate, object } of quads) {
    for (const one of [subject, predicate, object]) {
      if (one.termType === 'BlankNode') faults.push(`a blank node: ${subject.value} ${predicate.value}`);
      if (one.termType === 'NamedNode' && !/^(https?:\/\/|urn:)[^\s<>"{}|\\^`]+$/u.test(one.value))
        faults.push(`no absolute IRI: ${one.value}`);
    }
    const about = said.get(subject.value) ?? new Map<string, Set<string>>();
    about.set(predicate.value, (about.get(predicate.value) ?? new Set()).add(object.value));
    said.set(subject.value, about);
  }
  const types = iri('rdf:type');
  let checked = 0;
  for (const [subject, about] of said) {
    for (const [name, properties] of Object.entries(shapes)) {
      if (!about.get(types)?.has(iri(name))) continue;
      checked++;
      for (const [property, times] of Object.entries(properties)) {
        const found = about.get(iri(property))?.size ?? 0;
        if (times === 'some' ? found === 0 : found !== times) faults.push(`${subject} (${name}): ${property} ${found} times`);
      }
    }
    for (const target of about.get(iri('prov:wasDerivedFrom')) ?? [])
      if (!said.has(target)) faults.push(`${subject}: its sentence ${target} is not there`);
    const inferred = about.get(term('basis'))?.has('INFERRED');
    if (inferred && !about.has(term('rule'))) faults.push(`${subject}: inferred, without its rule`);
  }
  if (checked === 0) faults.push('nothing to check');
  return faults;
}

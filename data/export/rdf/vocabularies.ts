import { idNamespace, termNamespace } from '../iri.js';

/** Prefixes of Turtle and of the JSON-LD context. */
export const prefixes = {
  atlas: idNamespace,
  term: termNamespace,
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  rico: 'https://www.ica.org/standards/RiC/ontology#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** `org:Organization` → its IRI. */
export function expanded(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  const namespace = (prefixes as Readonly<Record<string, string>>)[prefix];
  if (namespace === undefined) throw new TypeError(`${name}: no such prefix`);
  return namespace + local;
}

/** The classes of standards that a label is an instance of, beside the atlas's own class of the same name. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  City: ['cv:AdminUnit'],
  Department: ['cv:PublicOrganisation', 'org:FormalOrganization'],
  LegalBasis: ['rico:Record'],
  Mandate: ['rico:Mandate'],
  ChangeEvent: ['org:ChangeEvent'],
  Division: ['org:OrganizationalUnit'],
  Duty: ['rico:Activity'],
  Clause: ['rico:Activity'],
  DivisionClause: ['rico:Activity'],
  ReformAction: ['rico:Event'],
  Body: ['org:Organization'],
  AffiliatedUnit: ['org:Organization'],
  Activity: ['rico:Activity'],
  FunctionArea: ['skos:Concept'],
  Assignment: ['rico:MandateRelation'],
  Document: ['rico:Record', 'foaf:Document'],
};

/** The words of standards for relationships; from another label than those named, or without an entry, the atlas's own word. */
export const linkTerms: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  OF_CITY: 'dct:spatial',
  HAS_MANDATE: 'rico:isOrWasRegulatedBy',
  SUCCEEDED_BY: 'dct:isReplacedBy',
  WRITTEN_IN: { Mandate: 'rico:isOrWasExpressedBy', Activity: 'dct:source', Indicator: 'dct:source' },
  RESTS_ON: 'dct:references',
  CITES: 'dct:references',
  HAS_CHANGE_EVENT: { Department: 'org:changedBy' },
  HAS_PREDECESSOR: 'org:originalOrganization',
  HAS_SUCCESSOR: 'org:resultingOrganization',
  HAS_DUTY: { Department: 'rico:performsOrPerformed', Mandate: 'rico:regulatesOrRegulated' },
  HAS_CLAUSE: { Duty: 'dct:hasPart' },
  HAS_DIVISION: { Department: 'org:hasUnit' },
  HAS_UNIT: { Department: 'org:hasSubOrganization' },
  HAS_INDICATOR: { Activity: 'dct:hasPart' },
  TO_DIVISION: 'rico:relationHasSource',
  OF_DUTY: { Assignment: 'rico:relationHasTarget' },
};

/** The words of standards for properties; others are the atlas's own. */
export const propertyTerms: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  title: 'dct:title',
  number: 'dct:identifier',
  date: 'dct:issued',
  aliases: 'skos:altLabel',
  code: { City: 'dct:identifier', FunctionArea: 'skos:notation' },
  definition: 'skos:definition',
  inForceFrom: 'dct:valid',
  issuer: 'dct:publisher',
  origin: { Document: 'dct:provenance' },
};

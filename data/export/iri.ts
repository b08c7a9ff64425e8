/**
 * Facts are named by URNs of their ids, not by addresses of a server: ids are made of what a document says, so that the
 * same fact has the same name in the exports of every installation. `seeAlso` leads to a page where there is one.
 */
const namespace = 'urn:x-mandate-atlas:';

/** Of anything that has an id. */
export const iriOf = (id: string): string => `${namespace}${id}`;

/** Of a word of the atlas's own vocabulary, where no standard has one. */
export const term = (word: string): string => `${namespace}term:${word}`;
export const termNamespace = `${namespace}term:`;
export const idNamespace = namespace;

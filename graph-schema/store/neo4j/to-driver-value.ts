import neo4j from 'neo4j-driver';
import type { Value } from '../port.js';

/** Whole numbers as Neo4j integers (the driver sends every plain number as a float, which LIMIT refuses and division notices). */
export function toDriverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriverValue(inner)]));
}

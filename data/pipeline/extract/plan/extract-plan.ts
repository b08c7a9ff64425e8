import { textOf } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { segment } from '../../segment/segment.js';
import { emptyPart, type DocumentPart } from '../document-part.js';
import { emptyOrganization } from '../empty-organization.js';
import { Ledger } from '../mandate/ledger.js';
import { addActivity } from '../outline/add-activity.js';
import { documentCitations } from '../outline/document-citations.js';
import { takeTitle } from '../outline/document-title.js';
import { readPassages } from '../outline/passages.js';
import { yearIn } from '../outline/section-words.js';
import { ownName } from '../report/own-name.js';

/**
 * Reads a work plan (工作要点, 工作计划): the general requirement, the targets, and each task as planned, under the
 * heading of its group. The time is the year of the title, else the only year that the text speaks of.
 */
export function extractPlan(source: SourceText): DocumentPart {
  const ledger = new Ledger();
  const part = emptyPart();
  const root = segment(source, source.body);
  const title = takeTitle(source.shape, root);
  if (title) {
    const evidence = { ...title, quote: source.slice(title.start, title.end), path: null };
    part.document.title = textOf(evidence.quote);
    part.document.evidence.push(evidence);
    ledger.fact(title, 'Document');
    const name = ownName(source, title, null);
    if (name) {
      part.organizations.push(emptyOrganization(name.name, name.alias, [name.evidence]));
      part.document.issuer = name.name;
    }
  }
  const year =
    (title && yearIn(source.shape.slice(title.start, title.end))) ?? yearIn(source.shape.slice(source.body.start, source.body.end));
  const passages = readPassages(source, root, 'TASKS', ledger);
  const numbered = passages.some((passage) => passage.item);
  for (const passage of passages) {
    // running text before the first number and under no heading says what the plan is for
    const opening = numbered && !passage.item && passage.group === null && passage.role === 'TASKS';
    addActivity(source, part, { ...passage, role: opening ? 'GENERAL' : passage.role, period: passage.period ?? year }, ledger);
  }
  part.cites = documentCitations(source, source.body);
  part.uses = ledger.uses;
  part.problems.push(...ledger.problems);
  return part;
}

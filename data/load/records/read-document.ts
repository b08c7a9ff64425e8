import type { CorpusDocument } from '../../corpus/read-corpus.js';
import { auditExpectations } from '../../pipeline/audit/expectations.js';
import type { ParsedDocument, Problem } from '../../pipeline/facts/document.js';
import { parseDocument } from '../../pipeline/parse.js';
import { correctDepartment } from './correct-department.js';
import { documentId } from './document-records.js';

/** A document of the corpus as read, with everything found wrong in it. */
export interface ReadDocument extends CorpusDocument {
  id: string;
  parsed: ParsedDocument;
  problems: Problem[];
}

/** Reads a document of a corpus and audits it against its entry. @throws ReadError where the file is no readable text. */
export function readDocument(document: CorpusDocument): ReadDocument {
  const { entry, bytes } = document;
  const parsed = correctDepartment(parseDocument(bytes, { kind: entry.kind }), entry);
  const problems = [...parsed.problems, ...auditExpectations(parsed, entry.expected)];
  if (parsed.document.sha256 !== entry.sha256) {
    problems.push({
      rule: 'source-changed',
      message: 'the file is not the one that the manifest describes: its SHA-256 differs',
      start: null,
      end: null,
      severity: 'error',
    });
  }
  return { ...document, id: documentId(entry, parsed), parsed, problems };
}

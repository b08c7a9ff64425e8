import type { Preview } from '../../../data/load/desk/preview.js';
import { scorecardJson } from './scorecard-json.js';

/** What `atlas add --json` prints: what was read of the document, with its place in the text, and whether it was loaded. */
export function addedJson({ document, description, city, organizations, scorecard, facts, obstacles }: Preview, loaded: boolean) {
  const { entry, parsed, problems, id } = document;
  const { file, document: _titles, ...card } = scorecardJson({ file: entry.file, document: parsed.document, scorecard, problems });
  const { title, number, date, issuer, supplied } = description;
  return {
    loaded,
    document: { id, title, kind: entry.kind, number, date, issuer, supplied, file, sha256: entry.sha256, repeats: parsed.document.repeats },
    city,
    bodies: organizations,
    ...card,
    facts,
    obstacles: obstacles.map(({ code, message, remedy, field }) => ({ code, message, remedy, field })),
  };
}

import type { Preview } from '../../../data/load/desk/preview.js';
import type { Refusal } from '../../../data/load/desk/refusal.js';
import { failure, type CurationFailure } from './curation-failure.type.js';
import { DocumentPreview } from './document-preview.type.js';

/** What the API says of a preview. */
export function previewAnswer({ document, description, city, organizations, scorecard, facts, obstacles }: Preview): DocumentPreview {
  const { id, entry, parsed, problems } = document;
  const words = scorecard.characters - scorecard.furniture - scorecard.repeated;
  return Object.assign(new DocumentPreview(), {
    id,
    kind: entry.kind,
    ...description,
    city,
    text: parsed.document.text,
    repeats: parsed.document.repeats,
    organizations,
    facts,
    share: words > 0 ? scorecard.assigned / words : null,
    unassigned: parsed.unassigned.map(({ start, end, text }) => ({ start, end, kind: 'UNASSIGNED', label: text })),
    sections: scorecard.organizations.flatMap(({ organization, sections }) =>
      sections.map(({ section, gap, place }) => ({ organization, section, gap, start: place?.start ?? null, end: place?.end ?? null })),
    ),
    problems,
    obstacles: obstacles.map(refusalAnswer),
  });
}

/** What the API says of a refusal. */
export function refusalAnswer({ code, message, remedy, field, document }: Refusal): CurationFailure {
  return failure(code, message, remedy, field, document);
}

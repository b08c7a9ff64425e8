import type { SourceText } from '../../read/source-text.js';
import type { Segment } from './segments.js';

/** What the naming of one figure may look back at. */
export interface NamingContext {
  source: SourceText;
  /** Who the whole passage is about (the unit whose achievements it tells), or null. */
  subject: string | null;
  /** The segments of the sentence, in order. */
  segments: readonly Segment[];
  /** The words of the sentence before, without figures and final punctuation; '' where there is none. */
  earlier: string;
  /** Name of the last figure of this sentence that was not itself a comparison. */
  lastName: string | null;
  /** The verb that the last list began with (新增 …). */
  listVerb: string | null;
  /** The subject of the statement, once it was asked for. */
  knownSubject: string | null;
}

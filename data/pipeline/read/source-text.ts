import type { DocumentFormat } from '../../../graph-schema/model/vocabulary.js';
import type { Span } from '../facts/span.js';

/**
 * A document as the pipeline sees it. `shape` is what rules match on; `slice` gives what the document says.
 *
 * `shape` has exactly one UTF-16 unit per code point of the decoded file, so every index into it is a code-point
 * offset. It is normalised character by character: all white space but line ends is a plain space, digits, Latin
 * letters and `.` `,` `:` `;` `(` `)` of full width are narrowed to ASCII — but Chinese punctuation （），。；： stays
 * full width, and narrow `(` `)` `,` `;` `:` between Chinese characters are widened to it.
 */
export interface SourceText {
  /** Text as decoded, or as taken out of an HTML page or .docx; personal contacts masked with as many marks; what the atlas stores and shows. */
  readonly text: string;
  readonly shape: string;
  /** Number of code points. */
  readonly length: number;
  /** The part that is read: the first copy. Facts lie in it. */
  readonly body: Span;
  /** The further copies of `body`, each whole. */
  readonly copies: readonly Span[];
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly format: DocumentFormat;
  /** As the Encoding Standard spells it: utf-8, gb18030. */
  readonly encoding: string;
  /** Spans that were masked, in all copies. */
  readonly masked: readonly Span[];
  slice(start: number, end: number): string;
}

export type RefusalCode =
  /** A field that cannot be: a date that is none, a code without six digits. */
  | 'BAD_INPUT'
  /** No city of the atlas has the code, and the input does not say what city it is. */
  | 'UNKNOWN_CITY'
  /** The bytes are no readable text. */
  | 'UNREADABLE'
  /** The text names no organization, and the input gives no department. */
  | 'NO_ORGANIZATION'
  /** The file, its text, or a document of the same city, kind and number is in the atlas. */
  | 'ALREADY_THERE'
  /** No document of the atlas is meant. */
  | 'NOT_FOUND'
  /** Several documents may be meant. */
  | 'AMBIGUOUS'
  /** The document came with the atlas and cannot be taken away. */
  | 'NOT_ADDED';

/** Why a document is not added or removed: an expected failure, in one line, with what to do. Nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly remedy: string,
    /** The field of the input that is to blame, where one is. */
    readonly field: string | null = null,
    /** Id of the document that is there already. */
    readonly document: string | null = null,
  ) {
    super(message);
  }
}

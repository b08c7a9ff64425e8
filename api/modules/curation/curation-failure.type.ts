import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import { Failure } from '../../graphql/failure.type.js';
import { enumOf } from '../../graphql/vocabulary.js';

const codes = [
  'NOT_CONFIGURED',
  'UNAUTHORISED',
  'BAD_INPUT',
  'UNKNOWN_CITY',
  'UNREADABLE',
  'NO_ORGANIZATION',
  'ALREADY_THERE',
  'NOT_FOUND',
  'AMBIGUOUS',
  'NOT_ADDED',
] as const;
export type CurationFailureCode = (typeof codes)[number];

const CurationFailureCode = enumOf('CurationFailureCode', codes, 'Why a curator’s wish was not done.', {
  NOT_CONFIGURED: 'This server has no curator’s token.',
  UNAUTHORISED: 'The request bears no curator’s token, or a wrong one.',
  BAD_INPUT: 'A field that cannot be; field names it.',
  UNKNOWN_CITY: 'No city of the atlas has the code, and the input does not say what city it is.',
  UNREADABLE: 'The bytes are no readable text, or more than 2 MB.',
  NO_ORGANIZATION: 'The text names no organization, and the input gives no department.',
  ALREADY_THERE: 'The file, its text, or a document of the same city, kind and number is in the atlas.',
  NOT_FOUND: 'No such document.',
  AMBIGUOUS: 'Several documents may be meant.',
  NOT_ADDED: 'The document came with the atlas and cannot be taken away.',
});

@ObjectType({ description: 'What was asked for was not done, and nothing was changed.' })
export class CurationFailure extends Failure {
  @Field(() => CurationFailureCode, { description: 'Why.' })
  code!: CurationFailureCode;

  @Field(() => ID, { nullable: true, description: 'The document that is there already.' })
  existing!: string | null;
}

/** A failure of its parts. */
export function failure(
  code: CurationFailureCode,
  message: string,
  remedy: string,
  field: string | null = null,
  existing: string | null = null,
): CurationFailure {
  return Object.assign(new CurationFailure(), { code, message, remedy, field, existing });
}

import 'reflect-metadata';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export const curationFailureCodes = {
  NOT_CONFIGURED: 'NOT_CONFIGURED',
  UNAUTHORISED: 'UNAUTHORISED',
  BAD_INPUT: 'BAD_INPUT',
  UNKNOWN_CITY: 'UNKNOWN_CITY',
  UNREADABLE: 'UNREADABLE',
  NO_ORGANIZATION: 'NO_ORGANIZATION',
  ALREADY_THERE: 'ALREADY_THERE',
  NOT_FOUND: 'NOT_FOUND',
  AMBIGUOUS: 'AMBIGUOUS',
  NOT_ADDED: 'NOT_ADDED',
} as const;
export type CurationFailureCode = keyof typeof curationFailureCodes;

registerEnumType(curationFailureCodes, {
  name: 'CurationFailureCode',
  description: 'Why a curator’s wish was not done.',
  valuesConfig: {
    NOT_CONFIGURED: { description: 'This server has no curator’s token.' },
    UNAUTHORISED: { description: 'The request bears no curator’s token, or a wrong one.' },
    BAD_INPUT: { description: 'A field that cannot be; field names it.' },
    UNKNOWN_CITY: { description: 'No city of the atlas has the code, and the input does not say what city it is.' },
    UNREADABLE: { description: 'The bytes are no readable text, or more than 2 MB.' },
    NO_ORGANIZATION: { description: 'The text names no organization, and the input gives no department.' },
    ALREADY_THERE: { description: 'The file, its text, or a document of the same city, kind and number is in the atlas.' },
    NOT_FOUND: { description: 'No such document.' },
    AMBIGUOUS: { description: 'Several documents may be meant.' },
    NOT_ADDED: { description: 'The document came with the atlas and cannot be taken away.' },
  },
});

@ObjectType({ description: 'What was asked for was not done, and nothing was changed.' })
export class CurationFailure {
  @Field(() => curationFailureCodes, { description: 'Why.' })
  code!: CurationFailureCode;

  @Field(() => String, { description: 'What is wrong, in one line.' })
  message!: string;

  @Field(() => String, { description: 'What to do.' })
  remedy!: string;

  @Field(() => String, { nullable: true, description: 'The field of the input that is to blame.' })
  field!: string | null;

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

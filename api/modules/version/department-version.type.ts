import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { VersionStanding as Standing } from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { VersionStanding } from '../../graphql/vocabulary.js';

@ObjectType({
  description:
    'Which version of its mandate a department had at a date. mandate is null where none that was in force then is in the atlas: that is not the same as having had none.',
})
export class DepartmentVersion {
  /** Not in the schema: ids of what is loaded when asked for. */
  departmentId!: string;
  mandateId!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The date asked for; null for the latest version.' })
  asOf!: string | null;

  @Field(() => VersionStanding, { description: 'How the mandate stands to the date, or why there is none.' })
  standing!: Standing;
}

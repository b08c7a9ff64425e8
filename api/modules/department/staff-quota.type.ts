import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Posts, as a range. min and max are null where a rule stands instead of a figure.' })
export class StaffQuota {
  /** Not in the schema. */
  id!: string;

  @Field(() => String, { description: '机关行政编制, 正副处级领导职数' })
  what!: string;

  @Field(() => Int, { nullable: true, description: 'The least.' })
  min!: number | null;

  @Field(() => Int, { nullable: true, description: 'The most; equal to min for a plain figure.' })
  max!: number | null;
}

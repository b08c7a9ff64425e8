import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'That a duty, a clause (of a duty or a division) or a reform item belongs to an area. Always inferred: coded from words by a rule.',
})
export class AreaCoding {
  /** Not in the schema. */
  id!: string;

  @Field(() => Boolean, { description: 'True for the one main area.' })
  primary!: boolean;

  @Field(() => Float, { description: '0–1' })
  confidence!: number;

  @Field(() => String, { description: 'The rule that concluded it.' })
  rule!: string;
}

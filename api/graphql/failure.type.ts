import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

/** What every expected failure of a mutation says, beside its own code. */
@ObjectType()
export abstract class Failure {
  @Field(() => String, { description: 'What is wrong, in one line.' })
  message!: string;

  @Field(() => String, { description: 'What to do.' })
  remedy!: string;

  @Field(() => String, { nullable: true, description: 'The field of the input that is to blame.' })
  field!: string | null;
}

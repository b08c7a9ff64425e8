import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { PartialDate } from '../../graphql/partial-date.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'One 三定 text. number and inForceFrom are null where the document does not give its own.' })
export class Mandate extends Node {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => PartialDate, { nullable: true })
  inForceFrom!: string | null;

  @Field(() => PartialDate, { nullable: true })
  inForceTo!: string | null;
}

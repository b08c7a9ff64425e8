import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { PartialDate } from '../../graphql/partial-date.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'One 三定 text. number and inForceFrom are null where the document does not give its own.' })
export class Mandate extends Node {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its own number.' })
  number!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it holds.' })
  inForceFrom!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it holds; null while it does, or where that is not known.' })
  inForceTo!: string | null;
}

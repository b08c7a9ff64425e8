import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Gap as GapWord } from '../../../graph-schema/model/vocabulary.js';
import { connectionOf } from '../../graphql/connection.js';
import { Gap } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'One numbered item or one paragraph of 主要职责.' })
export class Duty extends Node {
  @Field(() => Int, { description: 'From 1 in the order of the document.' })
  ordinal!: number;

  @Field(() => String, { description: 'The printed number: 二、（十六）' })
  path!: string;

  @Field(() => String, { description: 'Its words without white space; evidence has the exact slice.' })
  text!: string;

  @Field(() => String, { description: 'A few words of the text itself, for charts.' })
  label!: string;

  @Field(() => Boolean, { description: 'True for catch-all items (承办…交办的其他事项).' })
  residual!: boolean;

  @Field(() => Gap, {
    nullable: true,
    description:
      'NOT_STATED where no division holds it; SECTION_MISSING wherever the mandate has no division section, even beside an inferred assignment.',
  })
  assignmentsGap!: GapWord | null;
}

export const DutyConnection = connectionOf(Duty);

import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { InForceRule as Rule } from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { InForceRule } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'One 三定 text. number and inForceFrom are null where the document does not give its own.' })
export class Mandate extends Node {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its own number.' })
  number!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it holds.' })
  inForceFrom!: string | null;

  @Field(() => InForceRule, { nullable: true, description: 'How inForceFrom is known; null where it is not.' })
  inForceFromRule!: Rule | null;

  @Field(() => PartialDate, { nullable: true, description: 'It cannot be older: the year of the document it rests on.' })
  notBefore!: string | null;

  @Field(() => [String], { description: 'Which of inForceFrom and inForceTo stand in the manifest and not in the text.' })
  supplied!: string[];

  /** Not in the schema as such: only what the manifest gives. */
  inForceTo!: string | null;
}

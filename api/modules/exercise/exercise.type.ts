import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Basis as BasisWord, Timing as TimingWord } from '../../../graph-schema/model/vocabulary.js';
import { Basis, Timing } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: `Something planned, required or reported that shows a duty at work. Always inferred, from the words of both. timing: WITHIN the
mandate's time, PREDATES (also where it is older than the year of the legal basis), or UNKNOWN where the mandate has no date.`,
})
export class Exercise extends Node {
  @Field(() => Basis, { description: 'How it is known: always INFERRED.' })
  basis!: BasisWord;

  @Field(() => Float, { nullable: true, description: '0–1.' })
  confidence!: number | null;

  @Field(() => String, { description: 'The rule that concluded it.' })
  rule!: string;

  @Field(() => String, { description: 'Why the rule concluded it, for a person to check: the words that both share.' })
  explanation!: string;

  @Field(() => Timing, { description: 'When the activity stands to the mandate of the duty.' })
  timing!: TimingWord;
}

import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Basis as BasisWord } from '../../../graph-schema/model/vocabulary.js';
import { Basis } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: `A division that holds a duty, or one clause of it. A duty without a plausible division has none. STATED where a sentence under
the division's name is the duty in the same words or names it; several sentences of one division may lead to one duty.`,
})
export class Assignment extends Node {
  @Field(() => Basis, { description: 'How it is known.' })
  basis!: BasisWord;

  @Field(() => Float, { nullable: true, description: '0–1; null where a sentence says it.' })
  confidence!: number | null;

  @Field(() => String, { description: 'The rule that concluded it.' })
  rule!: string;

  @Field(() => String, { description: 'Why the rule concluded it, for a person to check.' })
  explanation!: string;
}

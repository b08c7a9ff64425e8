import 'reflect-metadata';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Basis as BasisWord } from '../../../graph-schema/model/vocabulary.js';
import { Basis } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'A link between two nodes of the same answer.' })
export class GraphEdge {
  @Field(() => ID, { description: 'The id of the assignment where it is one; else made from its ends and kind.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the node it starts from.' })
  source!: string;

  @Field(() => ID, { description: 'Id of the node it leads to.' })
  target!: string;

  @Field(() => String, {
    description:
      'ASSIGNED (division or clause of a division → duty or clause), CODED_PRIMARY and CODED (duty, clause, clause of a division or reform item → area), HOSTS, SERVES and TAKES_PART (department → body), or the name of the relationship in the graph (HAS_DUTY, HAS_RECIPIENT …).',
  })
  kind!: string;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: BasisWord;

  @Field(() => Float, { nullable: true, description: '0–1; null where a sentence says it.' })
  confidence!: number | null;

  @Field(() => String, { nullable: true, description: 'The rule that concluded it; null where a sentence says it.' })
  rule!: string | null;
}

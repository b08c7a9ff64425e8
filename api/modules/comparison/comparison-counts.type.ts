import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AuthorityRole as Role } from '../../../graph-schema/model/vocabulary.js';
import { AuthorityRole } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'How much of one side the other answers. Residual duties are in no figure but their own.' })
export class SideCounts {
  @Field(() => Int, { description: 'Duties. Stated.' })
  duties!: number;

  @Field(() => Int, { description: 'Catch-all duties, which are left out of all else.' })
  residualDuties!: number;

  @Field(() => Int, { description: 'Clauses: what answeredClauses are out of. Stated.' })
  clauses!: number;

  @Field(() => Int, { description: 'Of these, clauses without a function area.' })
  uncodedClauses!: number;

  @Field(() => Int, { description: 'Of clauses, those with an answering clause on the other side; with what is inferred.' })
  answeredClauses!: number;

  @Field(() => Int, { description: 'Of answeredClauses, those whose answer a person has accepted.' })
  reviewedClauses!: number;

  @Field(() => Int, {
    description: 'Of duties, those with an answering duty, or an answering clause for one of theirs; with what is inferred.',
  })
  answeredDuties!: number;

  @Field(() => Int, { description: 'Reform items. Stated.' })
  reformActions!: number;

  @Field(() => Int, { description: 'Boundaries. Stated.' })
  boundaries!: number;
}

@ObjectType({ description: 'How many clauses have a role as their main one, of the clauses of each side. Stated.' })
export class RoleCounts {
  @Field(() => AuthorityRole, { description: 'The role.' })
  role!: Role;

  @Field(() => Int, { description: 'Clauses of the left side.' })
  left!: number;

  @Field(() => Int, { description: 'Clauses of the right side.' })
  right!: number;
}

@ObjectType({
  description: 'Figures of a comparison with what they are out of. How many clauses there are is a matter of drafting: compare shares.',
})
export class ComparisonCounts {
  @Field(() => SideCounts, { description: 'The left side.' })
  left!: SideCounts;

  @Field(() => SideCounts, { description: 'The right side.' })
  right!: SideCounts;

  @Field(() => Int, { description: 'Pairs, of clauses and of whole duties, that are taken to answer each other. Inferred.' })
  alignments!: number;

  @Field(() => Int, { description: 'Those of them that a person has judged.' })
  reviewedAlignments!: number;

  @Field(() => [RoleCounts], { description: 'By main role; each side sums to its clauses.' })
  roles!: readonly RoleCounts[];
}

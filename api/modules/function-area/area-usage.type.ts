import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: "How many of a city's things of one kind are about an area. Rests on inferred codings." })
export class CodedShare {
  @Field(() => Int, { description: 'Those whose primary area it is, so that each counts once.' })
  coded!: number;

  @Field(() => Int, { description: 'All of the kind in the latest mandates of the city, catch-alls left out.' })
  total!: number;
}

@ObjectType({ description: "How much of what a city's latest mandates say is about an area." })
export class AreaUsage {
  /** Id of the city. Not in the schema. */
  id!: string;

  @Field(() => CodedShare, { description: 'Of the duties.' })
  duties!: CodedShare;

  @Field(() => CodedShare, { description: 'Of the clauses of duties.' })
  clauses!: CodedShare;

  @Field(() => CodedShare, { description: 'Of what documents print under divisions.' })
  divisionClauses!: CodedShare;

  @Field(() => CodedShare, { description: 'Of the reform items.' })
  reformActions!: CodedShare;
}

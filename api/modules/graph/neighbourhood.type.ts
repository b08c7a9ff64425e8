import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { GraphNode } from './graph-node.type.js';

@ObjectType({ description: 'A part of the graph: nodes, and all edges between them.' })
export class Neighbourhood {
  @Field(() => [GraphNode], { description: 'Nearest first.' })
  nodes!: GraphNode[];

  @Field(() => Boolean, { description: 'Whether nodes were left out because there are too many.' })
  truncated!: boolean;
}

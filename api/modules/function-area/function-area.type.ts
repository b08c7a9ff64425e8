import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { CofogMatch } from '../../../graph-schema/model/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A concept of the codebook of public functions.' })
export class FunctionArea extends Node {
  // Not in the schema: what the fields below are made from.
  excludes!: string[];
  excludesSee!: string[];
  exampleText!: string | null;
  exampleSource!: string | null;
  cofogGroup!: string | null;
  cofogMatch!: CofogMatch | null;

  @Field(() => String, { description: 'Its code in the codebook.' })
  code!: string;

  @Field(() => String, { description: 'Chinese name.' })
  labelZh!: string;

  @Field(() => String, { description: 'English name.' })
  labelEn!: string;

  @Field(() => String, { description: 'What belongs to it.' })
  definition!: string;

  @Field(() => [String], { description: 'What belongs to it; empty for a field.' })
  includes!: string[];

  @Field(() => Boolean, { name: 'field', description: 'True for a broad field: areas stand under it, nothing is coded to it.' })
  isField!: boolean;

  @Field(() => Boolean, { description: 'True for the area of catch-all duties, which is never counted as shared.' })
  residual!: boolean;
}

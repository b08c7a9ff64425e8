import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { StandingKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { StandingKind } from '../../graphql/vocabulary.js';

@ObjectType({ description: 'What a mandate calls its department.' })
export class Standing {
  /** Not in the schema. */
  id!: string;

  @Field(() => StandingKind, { description: 'The kind of body.' })
  kind!: Kind;

  @Field(() => String, { description: 'As printed: 市政府组成部门' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Who stands above it, as printed; null where the sentence names nobody.' })
  superior!: string | null;

  @Field(() => String, { nullable: true, description: 'Its administrative rank, as printed: 正处级' })
  rank!: string | null;

  @Field(() => String, { nullable: true, description: 'What sort of institution: 公益一类, 参照公务员法管理' })
  detail!: string | null;
}

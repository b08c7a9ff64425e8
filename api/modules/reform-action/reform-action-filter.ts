import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';
import type { ReformKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { ReformKind } from '../../graphql/vocabulary.js';

@InputType({ description: 'All that is given must hold; a list that is left out or empty restricts nothing.' })
export class ReformActionFilter {
  @Field(() => [String], { nullable: true, description: 'GB/T 2260 codes, or names (the beginning is enough).' })
  cities?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids.' })
  departments?: string[] | null;

  @Field(() => [ReformKind], { nullable: true, description: 'Any of these.' })
  kinds?: Kind[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of function areas; the codings are inferred.' })
  areas?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words that stand in the text as given.' })
  text?: string | null;
}

import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';
import type { AuthorityRole as Role } from '../../../graph-schema/model/vocabulary.js';
import { AuthorityRole } from '../../graphql/vocabulary.js';

@InputType({ description: 'All that is given must hold; a list that is left out or empty restricts nothing.' })
export class DutyFilter {
  @Field(() => [String], { nullable: true, description: 'GB/T 2260 codes, or names (the beginning is enough).' })
  cities?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids.' })
  departments?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of function areas; the codings are inferred.' })
  areas?: string[] | null;

  @Field(() => [AuthorityRole], { nullable: true, description: 'A role that one of its clauses has.' })
  roles?: Role[] | null;

  @Field(() => String, { nullable: true, description: 'Words that stand in the text as given.' })
  text?: string | null;
}

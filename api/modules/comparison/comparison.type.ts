import 'reflect-metadata';
import { ObjectType } from 'type-graphql';
import type { ComparedDepartments } from './compare-departments.js';

@ObjectType({
  description: 'Two departments, or two versions of one, side by side. What answers what is inferred from the texts; see caveats.',
})
export class Comparison {
  /** Not in the schema. */
  compared!: ComparedDepartments;
  /** Id of the function area that it is limited to. */
  area!: string | null;
}

import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { FunctionArea } from '../function-area/function-area.type.js';
import { Department } from '../department/department.type.js';

@ObjectType({ description: 'A department of a profile, with what its counts are out of.' })
export class ProfiledDepartment {
  @Field(() => Department, { description: 'The department, in the version that is counted.' })
  department!: Department;

  @Field(() => Int, { description: 'Its clauses without those of residual duties: what the counts are out of. Stated.' })
  clauses!: number;

  @Field(() => Int, { description: 'Of these, those without a function area.' })
  uncodedClauses!: number;
}

@ObjectType({ description: 'The clauses of each department in one function area.' })
export class ProfiledArea {
  @Field(() => FunctionArea, { description: 'The area.' })
  area!: FunctionArea;

  @Field(() => [Int], {
    description: 'Clauses by their primary area, one number for each department in the order of departments. Inferred.',
  })
  clauses!: readonly number[];
}

@ObjectType({
  description: 'Function areas by departments. How many clauses there are is a matter of drafting: compare shares of each department.',
})
export class AreaProfile {
  @Field(() => [ProfiledDepartment], { description: 'In the order asked for.' })
  departments!: readonly ProfiledDepartment[];

  @Field(() => [ProfiledArea], { description: 'Areas with a clause of any of them, in the order of the codebook.' })
  areas!: readonly ProfiledArea[];
}

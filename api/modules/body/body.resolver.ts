import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { boundariesOfBodies } from '../../../graph-schema/queries/boundary.js';
import { clausesOfBodies } from '../../../graph-schema/queries/duty.js';
import { departmentsOfBodies } from '../../../graph-schema/queries/history.js';
import { reformActionsOfBodies } from '../../../graph-schema/queries/reform-action.js';
import type { Context } from '../../graphql/context.js';
import { Boundary } from '../boundary/boundary.type.js';
import { Clause } from '../clause/clause.type.js';
import { Department } from '../department/department.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';
import { Body } from './body.type.js';

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => [ReformAction], { description: 'The reform items that name it as recipient or source.' })
  reformActions(@Root() root: Body, @Ctx() { load }: Context): Promise<ReformAction[]> {
    return load.many(reformActionsOfBodies, root.id);
  }

  @FieldResolver(() => [Boundary], { description: 'The boundaries that it is a partner, a side or a mechanism of.' })
  boundaries(@Root() root: Body, @Ctx() { load }: Context): Promise<Boundary[]> {
    return load.many(boundariesOfBodies, root.id);
  }

  @FieldResolver(() => [Clause], { description: 'The clauses of duties that name it, of latest versions.' })
  clauses(@Root() root: Body, @Ctx() { load }: Context): Promise<Clause[]> {
    return load.many(clausesOfBodies, root.id);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'The department of the atlas that goes by its full name.' })
  department(@Root() root: Body, @Ctx() { load }: Context): Promise<Department | null> {
    return load.one(departmentsOfBodies, root.id);
  }
}

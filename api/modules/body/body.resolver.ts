import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { boundariesOfBodies } from '../../../graph-schema/queries/boundary.js';
import { reformActionsOfBodies } from '../../../graph-schema/queries/reform-action.js';
import type { Context } from '../../graphql/context.js';
import { Boundary } from '../boundary/boundary.type.js';
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
}

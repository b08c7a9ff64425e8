import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bodiesOf } from '../../../graph-schema/queries/boundary.js';
import type { Context } from '../../graphql/context.js';
import { Body } from '../body/body.type.js';
import { BoundarySide } from './boundary-side.type.js';

@Resolver(() => BoundarySide)
export class BoundarySideResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'Null for the department itself.' })
  body(@Root() root: BoundarySide, @Ctx() { load }: Context): Promise<Body | null> {
    return load.one(bodiesOf, root.id);
  }
}

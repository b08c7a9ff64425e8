import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bodiesOf } from '../../../graph-schema/queries/boundary.js';
import type { Context } from '../../graphql/context.js';
import { Body } from '../body/body.type.js';
import { CoordinationLink } from './coordination-link.type.js';

@Resolver(() => CoordinationLink)
export class CoordinationLinkResolver {
  @FieldResolver(() => Body, { description: 'The coordinating body.' })
  body(@Root() root: CoordinationLink, @Ctx() { load }: Context): Promise<Body> {
    return load.need(bodiesOf, root.id);
  }
}

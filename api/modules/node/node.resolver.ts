import 'reflect-metadata';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { endsOfAlignment, labelOfId } from '../../../graph-schema/model/identity.js';
import { addressable } from '../../../graph-schema/queries/node.js';
import type { Context } from '../../graphql/context.js';
import { findAlignment } from '../comparison/find-alignment.js';
import { Node } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null where nothing has it.' })
  async node(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Node | null> {
    if (endsOfAlignment(id)) return findAlignment(context, id);
    const label = labelOfId(id);
    if (!addressable.some((known) => known === label)) return null;
    return context.load.node<Node>(id);
  }
}

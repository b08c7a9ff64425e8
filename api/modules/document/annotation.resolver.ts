import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { Node } from '../node/node.type.js';
import { Annotation } from './annotation.type.js';

@Resolver(() => Annotation)
export class AnnotationResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The fact.' })
  async node(@Root() root: Annotation, @Ctx() { load }: Context): Promise<Node | null> {
    return root.marks ? load.node<Node>(root.marks) : null;
  }

  @FieldResolver(() => Node, { description: 'The department, document or other node that the fact belongs to.' })
  async holder(@Root() root: Annotation, @Ctx() { load }: Context): Promise<Node> {
    return (await load.node<Node>(root.heldBy))!;
  }
}

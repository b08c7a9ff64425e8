import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { departmentsOfBodies, mandatesOfEvents, predecessorsOfEvents, successorsOfEvents } from '../../../graph-schema/queries/history.js';
import type { Context } from '../../graphql/context.js';
import { Body } from '../body/body.type.js';
import { Department } from '../department/department.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { ChangeEvent, ChangeParty } from './change-event.type.js';

@Resolver(() => ChangeEvent)
export class ChangeEventResolver {
  @FieldResolver(() => [ChangeParty], { description: 'The bodies that were before; none where one was newly set up.' })
  async predecessors(@Root() root: ChangeEvent, @Ctx() { load }: Context): Promise<ChangeParty[]> {
    return (await load.many(predecessorsOfEvents, root.id)).map(({ id, name }) => ({ bodyId: id, name }));
  }

  @FieldResolver(() => [ChangeParty], { description: 'The bodies that were after; none where the sentence only ends one.' })
  async successors(@Root() root: ChangeEvent, @Ctx() { load }: Context): Promise<ChangeParty[]> {
    return (await load.many(successorsOfEvents, root.id)).map(({ id, name }) => ({ bodyId: id, name }));
  }

  @FieldResolver(() => Mandate, { description: 'The mandate that tells of it.' })
  mandate(@Root() root: ChangeEvent, @Ctx() { load }: Context): Promise<Mandate> {
    return load.need(mandatesOfEvents, root.id);
  }
}

@Resolver(() => ChangeParty)
export class ChangePartyResolver {
  @FieldResolver(() => Body, { description: 'The body.' })
  async body(@Root() root: ChangeParty, @Ctx() { load }: Context): Promise<Body> {
    return (await load.node<Body>(root.bodyId))!;
  }

  @FieldResolver(() => Department, { nullable: true, description: 'The department of this name, where the atlas has one.' })
  department(@Root() root: ChangeParty, @Ctx() { load }: Context): Promise<Department | null> {
    return load.one(departmentsOfBodies, root.bodyId);
  }
}

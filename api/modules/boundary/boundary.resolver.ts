import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mechanismsOfBoundaries, partnersOfBoundaries, sidesOfBoundaries } from '../../../graph-schema/queries/boundary.js';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { mandatesOfFacts } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import { Body } from '../body/body.type.js';
import { Department } from '../department/department.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { BoundarySide } from './boundary-side.type.js';
import { Boundary } from './boundary.type.js';

@Resolver(() => Boundary)
export class BoundaryResolver {
  @FieldResolver(() => [Body], { description: 'The other bodies.' })
  partners(@Root() root: Boundary, @Ctx() { load }: Context): Promise<Body[]> {
    return load.many(partnersOfBoundaries, root.id);
  }

  @FieldResolver(() => [BoundarySide], { description: 'What each body does, in the order of the text.' })
  sides(@Root() root: Boundary, @Ctx() { load }: Context): Promise<BoundarySide[]> {
    return load.many(sidesOfBoundaries, root.id);
  }

  @FieldResolver(() => [Body], { description: 'Through what they work together (联席会议).' })
  mechanisms(@Root() root: Boundary, @Ctx() { load }: Context): Promise<Body[]> {
    return load.many(mechanismsOfBoundaries, root.id);
  }

  @FieldResolver(() => Department, { description: 'The department whose mandate draws it.' })
  department(@Root() root: Boundary, @Ctx() { load }: Context): Promise<Department> {
    return load.need(departmentsOf, root.id);
  }
  @FieldResolver(() => Mandate, { description: 'The mandate it stands in.' })
  mandate(@Root() root: Boundary, @Ctx() { load }: Context): Promise<Mandate> {
    return load.need(mandatesOfFacts, root.id);
  }
}

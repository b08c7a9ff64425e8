import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dutiesOfClauses, partiesOfClauses } from '../../../graph-schema/queries/duty.js';
import { codingsOf } from '../../../graph-schema/queries/function-area.js';
import type { Context } from '../../graphql/context.js';
import { Body } from '../body/body.type.js';
import { Duty } from '../duty/duty.type.js';
import { AreaCoding } from '../function-area/area-coding.type.js';
import { Clause } from './clause.type.js';

@Resolver(() => Clause)
export class ClauseResolver {
  @FieldResolver(() => [Body], { description: 'The other bodies that it names.' })
  parties(@Root() root: Clause, @Ctx() { load }: Context): Promise<Body[]> {
    return load.many(partiesOfClauses, root.id);
  }

  @FieldResolver(() => Duty, { description: 'The duty it is part of.' })
  duty(@Root() root: Clause, @Ctx() { load }: Context): Promise<Duty> {
    return load.need(dutiesOfClauses, root.id);
  }

  @FieldResolver(() => [AreaCoding], { description: 'The primary one first.' })
  areas(@Root() root: Clause, @Ctx() { load }: Context): Promise<AreaCoding[]> {
    return load.many(codingsOf, root.id);
  }
}

import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { activitiesOf } from '../../../graph-schema/queries/activity.js';
import type { Context } from '../../graphql/context.js';
import { Activity } from '../activity/activity.type.js';
import { AffiliatedUnit } from './affiliated-unit.type.js';

@Resolver(() => AffiliatedUnit)
export class AffiliatedUnitResolver {
  @FieldResolver(() => [Activity], { description: 'What it is reported to have done.' })
  activities(@Root() root: AffiliatedUnit, @Ctx() { load }: Context): Promise<Activity[]> {
    return load.many(activitiesOf, root.id);
  }
}

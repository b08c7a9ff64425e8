import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { indicatorsOfActivities } from '../../../graph-schema/queries/activity.js';
import { documentsOf } from '../../../graph-schema/queries/document.js';
import type { Context } from '../../graphql/context.js';
import { Document } from '../document/document.type.js';
import { Indicator } from '../indicator/indicator.type.js';
import { Activity } from './activity.type.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => Document, { description: 'The document that says it.' })
  document(@Root() root: Activity, @Ctx() { load }: Context): Promise<Document> {
    return load.need(documentsOf, root.id);
  }

  @FieldResolver(() => [Indicator], { description: 'The figures in it.' })
  indicators(@Root() root: Activity, @Ctx() { load }: Context): Promise<Indicator[]> {
    return load.many(indicatorsOfActivities, root.id);
  }
}

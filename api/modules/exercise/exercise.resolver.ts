import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  activitiesOfExercises,
  clausesOfExercises,
  dutiesOfExercises,
  indicatorsOfExercises,
} from '../../../graph-schema/queries/exercise.js';
import type { ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { ReviewStatus } from '../../graphql/vocabulary.js';
import { Activity } from '../activity/activity.type.js';
import { Clause } from '../clause/clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { Indicator } from '../indicator/indicator.type.js';
import { reviewStatusOf } from '../review/review-status-of.js';
import { Exercise } from './exercise.type.js';

@Resolver(() => Exercise)
export class ExerciseResolver {
  @FieldResolver(() => Duty, { description: 'The duty.' })
  duty(@Root() root: Exercise, @Ctx() { load }: Context): Promise<Duty> {
    return load.need(dutiesOfExercises, root.id);
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause of it that the words lead to; null where it has no other.' })
  clause(@Root() root: Exercise, @Ctx() { load }: Context): Promise<Clause | null> {
    return load.one(clausesOfExercises, root.id);
  }

  @FieldResolver(() => Activity, { description: 'What shows it at work.' })
  activity(@Root() root: Exercise, @Ctx() { load }: Context): Promise<Activity> {
    return load.need(activitiesOfExercises, root.id);
  }

  @FieldResolver(() => [Indicator], { description: 'The figures in the sentences that show it at work.' })
  indicators(@Root() root: Exercise, @Ctx() { load }: Context): Promise<Indicator[]> {
    return load.many(indicatorsOfExercises, root.id);
  }

  @FieldResolver(() => ReviewStatus, { description: 'What people have judged of it.' })
  reviewStatus(@Root() root: Exercise, @Ctx() context: Context): Promise<Status> {
    return reviewStatusOf(context, root.id);
  }
}

import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  activitiesWithoutDuty,
  documentsReadWith,
  dutiesNotSeen,
  exercisesOfActivities,
  exercisesOfDuties,
} from '../../../graph-schema/queries/exercise.js';
import type { Owned } from '../../../graph-schema/queries/rows.js';
import type { NamedQuery } from '../../../graph-schema/store/port.js';
import type { Context } from '../../graphql/context.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Activity } from '../activity/activity.type.js';
import { Department } from '../department/department.type.js';
import { Document } from '../document/document.type.js';
import { Duty } from '../duty/duty.type.js';
import { viewedVersion } from '../version/viewed-version.js';
import { Exercise } from './exercise.type.js';

const atDate = 'For the version of the mandate that held at this date; where it is left out, as for duties.';

@Resolver(() => Duty)
export class DutyExerciseResolver {
  @FieldResolver(() => [Exercise], {
    description: 'What shows it at work, oldest document first. None does not mean that it is not exercised: see exerciseDocuments.',
  })
  exercisedBy(@Root() root: Duty, @Ctx() { load }: Context): Promise<Exercise[]> {
    return load.many(exercisesOfDuties, root.id);
  }
}

@Resolver(() => Activity)
export class ActivityExerciseResolver {
  @FieldResolver(() => [Exercise], { description: 'The duties that it shows at work; of every version that its document was read with.' })
  exercises(@Root() root: Activity, @Ctx() { load }: Context): Promise<Exercise[]> {
    return load.many(exercisesOfActivities, root.id);
  }
}

@Resolver(() => Department)
export class DepartmentExerciseResolver {
  @FieldResolver(() => [Document], { description: 'The reports, plans and notices in which its duties were looked for, oldest first.' })
  exerciseDocuments(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Document[]> {
    return ofVersion(context, documentsReadWith, root, asOf);
  }

  @FieldResolver(() => [Duty], {
    description:
      'Duties, catch-alls aside, that none of exerciseDocuments shows at work: not seen there, which is not the same as not exercised.',
  })
  async dutiesNotSeenExercised(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Duty[]> {
    // where nothing was read, nothing can have been seen or not
    const documents = await ofVersion(context, documentsReadWith, root, asOf);
    return documents.length === 0 ? [] : ofVersion(context, dutiesNotSeen, root, asOf);
  }

  @FieldResolver(() => [Activity], { description: 'Activities of exerciseDocuments in which no duty was recognised.' })
  activitiesWithoutDuty(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Activity[]> {
    return ofVersion(context, activitiesWithoutDuty, root, asOf);
  }
}

async function ofVersion<N extends { id: string }>(
  context: Context,
  query: NamedQuery<Owned<N>>,
  department: Department,
  asOf: string | null | undefined,
): Promise<N[]> {
  const { mandateId } = await viewedVersion(context, department, asOf);
  return mandateId === null ? [] : context.load.many(query, mandateId);
}

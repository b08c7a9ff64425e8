import 'reflect-metadata';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { mandateSections, type ReformKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { activitiesOf, affiliatedUnitsOfDepartments, indicatorsOfDepartments } from '../../../graph-schema/queries/activity.js';
import { boundariesOfDepartments } from '../../../graph-schema/queries/boundary.js';
import { citiesOf } from '../../../graph-schema/queries/city.js';
import * as queries from '../../../graph-schema/queries/department.js';
import { divisionsOfDepartments } from '../../../graph-schema/queries/division.js';
import { dutiesOfDepartments } from '../../../graph-schema/queries/duty.js';
import { changeEventsOfDepartments, standingsOf } from '../../../graph-schema/queries/history.js';
import { mandatesOfDepartments } from '../../../graph-schema/queries/mandate.js';
import { reformActionsOfDepartments } from '../../../graph-schema/queries/reform-action.js';
import type { Owned } from '../../../graph-schema/queries/rows.js';
import type { NamedQuery } from '../../../graph-schema/store/port.js';
import { connectionOf } from '../../graphql/connection.js';
import type { Context } from '../../graphql/context.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { Page } from '../../graphql/page.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { ReformKind } from '../../graphql/vocabulary.js';
import { Activity } from '../activity/activity.type.js';
import { AffiliatedUnit } from '../affiliated-unit/affiliated-unit.type.js';
import { Boundary } from '../boundary/boundary.type.js';
import { City } from '../city/city.type.js';
import { Division } from '../division/division.type.js';
import { Duty } from '../duty/duty.type.js';
import { Indicator } from '../indicator/indicator.type.js';
import { ChangeEvent } from '../history/change-event.type.js';
import { relatedDepartments } from '../history/related-departments.js';
import { Standing } from '../history/standing.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';
import { DepartmentVersion } from '../version/department-version.type.js';
import { holderOfFacts, viewedVersion } from '../version/viewed-version.js';
import { Contact } from './contact.type.js';
import { CoordinationLink } from './coordination-link.type.js';
import { Department } from './department.type.js';
import { findDepartment } from './find-department.js';
import { LegalBasis } from './legal-basis.type.js';
import { Nameplate } from './nameplate.type.js';
import { OfficeHolder } from './office-holder.type.js';
import { SectionGap } from './section-gap.type.js';
import { StaffQuota } from './staff-quota.type.js';

const DepartmentConnection = connectionOf(Department);
const atDate =
  'As the version of the mandate had it that held at this date; where it is left out, the version that the department was asked for, else the latest.';

/** What the version in question states; nothing where none that held then is known (`gaps` says so). */
async function stated<N extends { id: string }>(
  context: Context,
  query: NamedQuery<Owned<N>>,
  root: Department,
  asOf: string | null | undefined,
): Promise<N[]> {
  const holder = await holderOfFacts(context, root, asOf);
  return holder === null ? [] : context.load.many(query, holder);
}

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => DepartmentConnection, { description: 'By city and name.' })
  departments(
    @Arg('city', () => String, { nullable: true, description: 'GB/T 2260 code, or name (the beginning is enough).' })
    city: string | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Page<Department> {
    return new Page(
      context,
      {
        page: queries.departmentsPage,
        count: queries.departmentsCount,
        parameters: { city: city || null },
        ...(asOf == null ? {} : { carry: { asOf } }),
      },
      page,
    );
  }

  @Query(() => Department, {
    nullable: true,
    description: 'By id, or by name: the full one, or a short one that only one department goes by.',
  })
  department(
    @Arg('id', () => ID, { nullable: true }) id: string | null | undefined,
    @Arg('name', () => String, { nullable: true }) name: string | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Arg('mandate', () => ID, { nullable: true, description: 'A version of its mandate, instead of a date.' })
    mandate: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Department | null> {
    return findDepartment(context, { id, name, asOf, mandate });
  }

  @FieldResolver(() => City, { description: 'The city it serves.' })
  city(@Root() root: Department, @Ctx() { load }: Context): Promise<City> {
    return load.need(citiesOf, root.id);
  }

  @FieldResolver(() => [Nameplate], { description: 'Its second names (挂牌子).' })
  nameplates(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Nameplate[]> {
    return stated(context, queries.nameplatesOf, root, asOf);
  }

  @FieldResolver(() => [LegalBasis], { description: "The documents that its mandate rests on. Their numbers are not the mandate's." })
  legalBasis(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<LegalBasis[]> {
    return stated(context, queries.legalBasesOfDepartments, root, asOf);
  }

  @FieldResolver(() => [Mandate], { description: 'Its mandates, oldest first.' })
  mandates(@Root() root: Department, @Ctx() { load }: Context): Promise<Mandate[]> {
    return load.many(mandatesOfDepartments, root.id);
  }

  @FieldResolver(() => [Duty], { description: 'Its duties, in the order of the text.' })
  duties(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Duty[]> {
    return stated(context, dutiesOfDepartments, root, asOf);
  }

  @FieldResolver(() => [Division], { description: 'All that any document names; see gaps for whether the list is the whole.' })
  async divisions(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Division[]> {
    const holder = await holderOfFacts(context, root, asOf);
    const all = await context.load.many(divisionsOfDepartments, root.id);
    if (holder === root.id) return all;
    const stated = holder === null ? [] : await context.load.many(divisionsOfDepartments, holder);
    // those without ordinal are named by other documents than mandates
    return [...stated, ...all.filter((division) => division.ordinal == null)];
  }

  @FieldResolver(() => [ReformAction], { description: 'Its reform items, by kind.' })
  async reformActions(
    @Arg('kinds', () => [ReformKind], { nullable: true, description: 'Only these; all where it is left out or empty.' })
    kinds: Kind[] | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<ReformAction[]> {
    const actions = await stated(context, reformActionsOfDepartments, root, asOf);
    return kinds?.length ? actions.filter((action) => kinds.includes(action.kind)) : actions;
  }

  @FieldResolver(() => [Boundary], { description: 'Its boundaries with other bodies.' })
  boundaries(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Boundary[]> {
    return stated(context, boundariesOfDepartments, root, asOf);
  }

  @FieldResolver(() => [StaffQuota], { description: 'Its posts.' })
  staffQuotas(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<StaffQuota[]> {
    return stated(context, queries.staffQuotasOfDepartments, root, asOf);
  }

  @FieldResolver(() => [AffiliatedUnit], { description: 'Units that documents name as its own.' })
  affiliatedUnits(@Root() root: Department, @Ctx() { load }: Context): Promise<AffiliatedUnit[]> {
    return load.many(affiliatedUnitsOfDepartments, root.id);
  }

  @FieldResolver(() => [CoordinationLink], { description: 'Coordinating bodies that it hosts, serves or takes part in.' })
  coordination(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<CoordinationLink[]> {
    return stated(context, queries.coordinationOfDepartments, root, asOf);
  }

  @FieldResolver(() => [OfficeHolder], { description: 'People whom documents name with a post in it.' })
  officeHolders(@Root() root: Department, @Ctx() { load }: Context): Promise<OfficeHolder[]> {
    return load.many(queries.officeHoldersOfDepartments, root.id);
  }

  @FieldResolver(() => [Contact], { description: 'How the office itself is reached.' })
  contacts(@Root() root: Department, @Ctx() { load }: Context): Promise<Contact[]> {
    return load.many(queries.contactsOfDepartments, root.id);
  }

  @FieldResolver(() => [Activity], { description: 'What it planned, required or reported.' })
  activities(@Root() root: Department, @Ctx() { load }: Context): Promise<Activity[]> {
    return load.many(activitiesOf, root.id);
  }

  @FieldResolver(() => [Indicator], { description: 'All its figures, those of its activities included.' })
  indicators(@Root() root: Department, @Ctx() { load }: Context): Promise<Indicator[]> {
    return load.many(indicatorsOfDepartments, root.id);
  }

  @FieldResolver(() => [SectionGap], {
    description: 'One for each section that is missing, refers elsewhere, or is named only in passing.',
  })
  async gaps(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<SectionGap[]> {
    const holder = await holderOfFacts(context, root, asOf);
    if (holder !== null) return context.load.many(queries.gapsOfDepartments, holder);
    return mandateSections.map((section) => ({ id: `no-gap-${section}`, section, gap: 'NOT_IN_FORCE', knownMinimum: null }));
  }

  @FieldResolver(() => [Standing], { description: 'What the mandate calls it, with its superior and rank where they stand there.' })
  standings(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<Standing[]> {
    return stated(context, standingsOf, root, asOf);
  }

  @FieldResolver(() => [ChangeEvent], { description: 'What happened to it, as its mandates and those of other departments tell it.' })
  changeEvents(@Root() root: Department, @Ctx() { load }: Context): Promise<ChangeEvent[]> {
    return load.many(changeEventsOfDepartments, root.id);
  }

  @FieldResolver(() => [Department], { description: 'Departments of the atlas that it came from, by changeEvents.' })
  predecessors(@Root() root: Department, @Ctx() context: Context): Promise<Department[]> {
    return relatedDepartments(context, root, 'before');
  }

  @FieldResolver(() => [Department], { description: 'Departments of the atlas that came from it, by changeEvents.' })
  successors(@Root() root: Department, @Ctx() context: Context): Promise<Department[]> {
    return relatedDepartments(context, root, 'after');
  }

  @FieldResolver(() => DepartmentVersion, { description: 'The version of its mandate in which it is looked at.' })
  version(
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Root() root: Department,
    @Ctx() context: Context,
  ): Promise<DepartmentVersion> {
    return viewedVersion(context, root, asOf);
  }
}

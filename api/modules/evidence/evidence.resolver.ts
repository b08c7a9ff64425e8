import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { evidenceOf } from '../../../graph-schema/queries/evidence.js';
import type { Context } from '../../graphql/context.js';
import { Activity } from '../activity/activity.type.js';
import { AffiliatedUnit } from '../affiliated-unit/affiliated-unit.type.js';
import { Assignment } from '../assignment/assignment.type.js';
import { Body } from '../body/body.type.js';
import { BoundarySide } from '../boundary/boundary-side.type.js';
import { Boundary } from '../boundary/boundary.type.js';
import { Clause } from '../clause/clause.type.js';
import { Contact } from '../department/contact.type.js';
import { CoordinationLink } from '../department/coordination-link.type.js';
import { Department } from '../department/department.type.js';
import { LegalBasis } from '../department/legal-basis.type.js';
import { Nameplate } from '../department/nameplate.type.js';
import { OfficeHolder } from '../department/office-holder.type.js';
import { SectionGap } from '../department/section-gap.type.js';
import { StaffQuota } from '../department/staff-quota.type.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';
import { Division } from '../division/division.type.js';
import { Document } from '../document/document.type.js';
import { Duty } from '../duty/duty.type.js';
import { ChangeEvent } from '../history/change-event.type.js';
import { Standing } from '../history/standing.type.js';
import { Exercise } from '../exercise/exercise.type.js';
import { Indicator } from '../indicator/indicator.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { ReformLimit } from '../reform-action/reform-limit.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';
import { Evidence } from './evidence.type.js';

/** Everything that a sentence bears out. */
const evidenced: ClassType<{ id: string }>[] = [
  Activity,
  AffiliatedUnit,
  Assignment,
  Body,
  Boundary,
  BoundarySide,
  ChangeEvent,
  Clause,
  Contact,
  CoordinationLink,
  Department,
  Division,
  DivisionClause,
  Duty,
  Exercise,
  Indicator,
  LegalBasis,
  Mandate,
  Nameplate,
  OfficeHolder,
  ReformAction,
  ReformLimit,
  SectionGap,
  StaffQuota,
  Standing,
];

function evidenceResolverOf(type: ClassType<{ id: string }>) {
  @Resolver(() => type)
  class EvidencedResolver {
    @FieldResolver(() => [Evidence], { description: 'The sentences that say it, or that the rule went by.' })
    evidence(@Root() root: { id: string }, @Ctx() { load }: Context): Promise<Evidence[]> {
      return load.many(evidenceOf, root.id);
    }
  }
  return EvidencedResolver;
}

/** The field `evidence` of each of them: the same everywhere, so it stands once. */
export const evidencedResolvers = evidenced.map(evidenceResolverOf);

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: 'Where it stands.' })
  async document(@Root() root: Evidence, @Ctx() { load }: Context): Promise<Document> {
    return (await load.node<Document>(root.documentId))!;
  }
}

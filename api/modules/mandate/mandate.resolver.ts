import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { documentsOf } from '../../../graph-schema/queries/document.js';
import type { Basis as BasisWord, InForceRule as Rule } from '../../../graph-schema/model/vocabulary.js';
import {
  holdersOfCurrentMandates,
  interpretersOfMandates,
  predecessorsOfMandates,
  successorsOfMandates,
} from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Basis, InForceRule } from '../../graphql/vocabulary.js';
import { Body } from '../body/body.type.js';
import { Department } from '../department/department.type.js';
import { Document } from '../document/document.type.js';
import { endOf } from './end-of.js';
import { Mandate } from './mandate.type.js';

@Resolver(() => Mandate)
export class MandateResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'Who interprets it (由…负责解释).' })
  interpretedBy(@Root() root: Mandate, @Ctx() { load }: Context): Promise<Body | null> {
    return load.one(interpretersOfMandates, root.id);
  }

  @FieldResolver(() => Basis, {
    nullable: true,
    description:
      'STATED by its own sentence, INFERRED from the date of its document or its number; null where it is supplied or not known.',
  })
  inForceFromBasis(@Root() { inForceFromRule, supplied }: Mandate): BasisWord | null {
    if (inForceFromRule == null || supplied.includes('inForceFrom')) return null;
    return inForceFromRule === 'COMMENCEMENT' ? 'STATED' : 'INFERRED';
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'The first day on which it no longer holds; null while it does, or where that is not known.',
  })
  async inForceTo(@Root() root: Mandate, @Ctx() context: Context): Promise<string | null> {
    return (await endOf(context, root)).date;
  }

  @FieldResolver(() => InForceRule, { nullable: true, description: 'How inForceTo is known; null where it is not.' })
  async inForceToRule(@Root() root: Mandate, @Ctx() context: Context): Promise<Rule | null> {
    return (await endOf(context, root)).rule;
  }

  @FieldResolver(() => Basis, {
    nullable: true,
    description:
      'STATED where a sentence of the next version ends it, or one of another mandate its department; INFERRED where that version only begins; null where it is supplied or not known.',
  })
  async inForceToBasis(@Root() root: Mandate, @Ctx() context: Context): Promise<BasisWord | null> {
    const { rule } = await endOf(context, root);
    return rule === 'REPEALED' || rule === 'ABOLISHED' ? 'STATED' : rule === 'NEXT_VERSION' ? 'INFERRED' : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the latest version of its department.' })
  async latest(@Root() root: Mandate, @Ctx() { load }: Context): Promise<boolean> {
    return (await load.one(holdersOfCurrentMandates, root.id)) !== null;
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The version before it.' })
  predecessor(@Root() root: Mandate, @Ctx() { load }: Context): Promise<Mandate | null> {
    return load.one(predecessorsOfMandates, root.id);
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The version after it.' })
  successor(@Root() root: Mandate, @Ctx() { load }: Context): Promise<Mandate | null> {
    return load.one(successorsOfMandates, root.id);
  }

  @FieldResolver(() => Department, { description: 'Whose mandate it is.' })
  department(@Root() root: Mandate, @Ctx() { load }: Context): Promise<Department> {
    return load.need(departmentsOf, root.id);
  }

  @FieldResolver(() => Document, { description: 'The document it is written in.' })
  document(@Root() root: Mandate, @Ctx() { load }: Context): Promise<Document> {
    return load.need(documentsOf, root.id);
  }
}

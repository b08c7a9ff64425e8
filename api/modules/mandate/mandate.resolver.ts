import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { documentsOf } from '../../../graph-schema/queries/document.js';
import { interpretersOfMandates } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import { Body } from '../body/body.type.js';
import { Department } from '../department/department.type.js';
import { Document } from '../document/document.type.js';
import { Mandate } from './mandate.type.js';

@Resolver(() => Mandate)
export class MandateResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'Who interprets it (由…负责解释).' })
  interpretedBy(@Root() root: Mandate, @Ctx() { load }: Context): Promise<Body | null> {
    return load.one(interpretersOfMandates, root.id);
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

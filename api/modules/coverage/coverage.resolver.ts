import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { problemsOfDocuments } from '../../../graph-schema/queries/document.js';
import type { Context } from '../../graphql/context.js';
import { Document } from '../document/document.type.js';
import { coverageOfDocument } from './coverage-of-document.js';
import { Coverage } from './coverage.type.js';
import { Problem } from './problem.type.js';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description: 'How a document was read, and what was not; null where there is no such document.',
  })
  async coverage(@Arg('document', () => ID) id: string, @Ctx() context: Context): Promise<Coverage | null> {
    return labelOfId(id) === 'Document' ? coverageOfDocument(id, context) : null;
  }

  @FieldResolver(() => Document, { description: 'The document.' })
  async document(@Root() { id }: Coverage, @Ctx() { load }: Context): Promise<Document> {
    return (await load.node<Document>(id))!;
  }

  @FieldResolver(() => [Problem], { description: 'What is wrong with it, in the order of the text.' })
  async problems(@Root() { id }: Coverage, @Ctx() { load }: Context): Promise<Problem[]> {
    const found = await load.many(problemsOfDocuments, id);
    return found.map((problem) => Object.assign(new Problem(), problem));
  }
}

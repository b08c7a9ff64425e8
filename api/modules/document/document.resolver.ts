import 'reflect-metadata';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { citiesOf } from '../../../graph-schema/queries/city.js';
import {
  annotationsOfDocuments,
  citesOfDocuments,
  documentsCount,
  documentsPage,
  documentTexts,
} from '../../../graph-schema/queries/document.js';
import type { Context } from '../../graphql/context.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { Page } from '../../graphql/page.js';
import { Coverage } from '../coverage/coverage.type.js';
import { coverageOfDocument } from '../coverage/coverage-of-document.js';
import { City } from '../city/city.type.js';
import { LegalBasis } from '../department/legal-basis.type.js';
import { Annotation } from './annotation.type.js';
import { Document, DocumentConnection } from './document.type.js';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => DocumentConnection, { description: 'By city, date and title.' })
  documents(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): Page<Document> {
    return new Page(context, { page: documentsPage, count: documentsCount, parameters: {} }, page);
  }

  @Query(() => Document, { nullable: true })
  async document(@Arg('id', () => ID) id: string, @Ctx() { load }: Context): Promise<Document | null> {
    return labelOfId(id) === 'Document' ? load.node<Document>(id) : null;
  }

  @FieldResolver(() => City, { nullable: true, description: 'The city it belongs to.' })
  city(@Root() root: Document, @Ctx() { load }: Context): Promise<City | null> {
    return load.one(citiesOf, root.id);
  }

  @FieldResolver(() => [LegalBasis], { description: 'The documents that it cites.' })
  cites(@Root() root: Document, @Ctx() { load }: Context): Promise<LegalBasis[]> {
    return load.many(citesOfDocuments, root.id);
  }

  @FieldResolver(() => String, { description: 'The whole text, personal contacts masked with as many marks.' })
  async text(@Root() root: Document, @Ctx() { load }: Context): Promise<string> {
    return (await load.need(documentTexts, root.id)).text;
  }

  @FieldResolver(() => Coverage, { description: 'How it was read, and what was not.' })
  async coverage(@Root() root: Document, @Ctx() context: Context): Promise<Coverage> {
    return (await coverageOfDocument(root.id, context))!;
  }

  @FieldResolver(() => [Annotation], { description: 'What each span was read as, in the order of the text.' })
  annotations(@Root() root: Document, @Ctx() { load }: Context): Promise<Annotation[]> {
    return load.many(annotationsOfDocuments, root.id);
  }
}

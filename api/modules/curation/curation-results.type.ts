import 'reflect-metadata';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Department } from '../department/department.type.js';
import { Document } from '../document/document.type.js';
import { CurationFailure } from './curation-failure.type.js';
import { DocumentPreview } from './document-preview.type.js';

@ObjectType({ description: 'A document was added and loaded.' })
export class DocumentIngested {
  @Field(() => Document, { description: 'The document.' })
  document!: Document;

  @Field(() => [Department], { description: 'The departments that it speaks of.' })
  departments!: Department[];
}

@ObjectType({ description: 'A document was taken away, with all that it alone supported.' })
export class DocumentRemoved {
  @Field(() => ID, { description: 'The id that it had.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;
}

const of =
  (...types: (new () => object)[]) =>
  (value: object) =>
    types.find((type) => value instanceof type)?.name;

export const PreviewResult = createUnionType({
  name: 'PreviewResult',
  description: 'What would be loaded, or why nothing can be read.',
  types: () => [DocumentPreview, CurationFailure] as const,
  resolveType: of(DocumentPreview, CurationFailure),
});

export const IngestResult = createUnionType({
  name: 'IngestResult',
  description: 'The added document, or why it was not added.',
  types: () => [DocumentIngested, CurationFailure] as const,
  resolveType: of(DocumentIngested, CurationFailure),
});

export const RemoveResult = createUnionType({
  name: 'RemoveResult',
  description: 'The removed document, or why it was not removed.',
  types: () => [DocumentRemoved, CurationFailure] as const,
  resolveType: of(DocumentRemoved, CurationFailure),
});

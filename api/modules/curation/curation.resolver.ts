import 'reflect-metadata';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { NewDocumentInput } from '../../../data/load/desk/new-document.js';
import { Refusal } from '../../../data/load/desk/refusal.js';
import type { DocumentDesk } from '../../../data/load/desk/document-desk.js';
import { departmentsOfDocuments } from '../../../graph-schema/queries/document.js';
import type { Context } from '../../graphql/context.js';
import { createContext } from '../../graphql/context.js';
import { Document } from '../document/document.type.js';
import type { Department } from '../department/department.type.js';
import { curatorsOnly } from './curators-only.js';
import { failure, type CurationFailure } from './curation-failure.type.js';
import { DocumentIngested, DocumentRemoved, IngestResult, PreviewResult, RemoveResult } from './curation-results.type.js';
import { DocumentInput } from './document-input.type.js';
import type { DocumentPreview } from './document-preview.type.js';
import { previewAnswer, refusalAnswer } from './preview-answer.js';

/** Bytes of a document that the API takes: far above any mandate, and read in about two seconds. */
export const largestUpload = 2 * 1024 * 1024;

@Resolver()
export class CurationResolver {
  @Query(() => [Document], { description: 'The documents that users have added, by city and title.' })
  async addedDocuments(@Ctx() { curation, store, load }: Context): Promise<Document[]> {
    if (!curation) return [];
    const listed = await curation.desk.list(store);
    return load.nodes<Document>(listed.filter(({ added }) => added).map(({ id }) => id));
  }

  @Mutation(() => PreviewResult, { description: 'For curators: what would be loaded of a document. Nothing is changed.' })
  previewDocument(
    @Arg('input', () => DocumentInput) input: DocumentInput,
    @Ctx() context: Context,
  ): Promise<DocumentPreview | CurationFailure> {
    return asCurator(context, async (desk) => previewAnswer(await desk.preview(given(input), context.store)));
  }

  @Mutation(() => IngestResult, { description: 'For curators: adds a document and loads it. It stays through every rebuild of the graph.' })
  ingestDocument(
    @Arg('input', () => DocumentInput) input: DocumentInput,
    @Ctx() context: Context,
  ): Promise<DocumentIngested | CurationFailure> {
    return asCurator(context, async (desk) => {
      const { document } = await desk.add(given(input), context.store);
      // what this operation has loaded so far is from before
      const { load } = createContext(context.store);
      const [added, departments] = await Promise.all([
        load.node<Document>(document.id),
        load.many<Department>(departmentsOfDocuments, document.id),
      ]);
      return Object.assign(new DocumentIngested(), { document: added!, departments });
    });
  }

  @Mutation(() => RemoveResult, {
    description: 'For curators: takes an added document away, by its id, number, title or file, with all that it alone supports.',
  })
  removeDocument(@Arg('document', () => String) reference: string, @Ctx() context: Context): Promise<DocumentRemoved | CurationFailure> {
    return asCurator(context, async (desk) => {
      const { id, title } = await desk.remove(reference, context.store);
      return Object.assign(new DocumentRemoved(), { id, title });
    });
  }
}

/** Does `work` for a curator; expected failures become answers. */
async function asCurator<T>({ curation }: Context, work: (desk: DocumentDesk) => Promise<T>): Promise<T | CurationFailure> {
  const forbidden = curatorsOnly(curation, true, 'this server takes no changes: it has no curator’s token');
  if (forbidden) return failure(forbidden.code, forbidden.message, forbidden.remedy);
  try {
    return await work(curation!.desk);
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    throw error;
  }
}

/** @throws Refusal where neither or both of text and bytes are given, or too many */
function given({ text, base64, ...fields }: DocumentInput): NewDocumentInput {
  if ((text ?? null) === null ? (base64 ?? null) === null : (base64 ?? null) !== null)
    throw new Refusal('BAD_INPUT', 'the document is missing, or given twice', 'give either text or base64', 'text');
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(Buffer.from(base64!, 'base64'));
  if (bytes.length > largestUpload)
    throw new Refusal('UNREADABLE', `the document has ${bytes.length} bytes, and ${largestUpload} are read`, 'split it', 'file');
  const { file, ...others } = fields;
  return { ...others, ...(file ? { file } : {}), bytes };
}

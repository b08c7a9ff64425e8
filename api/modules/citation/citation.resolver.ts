import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { bibtex } from '../../../data/cite/bibtex.js';
import { cslJson } from '../../../data/cite/csl-json.js';
import { gbt7714 } from '../../../data/cite/gbt7714.js';
import { plainText } from '../../../data/cite/plain-text.js';
import type { Context } from '../../graphql/context.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { citeFact } from './cite-fact.js';
import { Citation, CitationReference, CitedAddress } from './citation.type.js';
import { findCited } from './find-cited.js';

const accessedText = "The day of looking it up; the server's today where it is left out.";

@Resolver()
export class CitationResolver {
  @Query(() => Citation, {
    nullable: true,
    description:
      'How any fact is cited: a duty, a clause, a reform item, a division, a quota (evidence gives its id as fact), or an alignment, by both its sentences. Null where nothing has the id.',
  })
  citation(
    @Arg('id', () => ID) id: string,
    @Arg('accessed', () => PartialDate, { nullable: true, description: accessedText }) accessed: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Citation | null> {
    return citeFact(context, id, accessed);
  }

  @Query(() => CitedAddress, {
    description:
      'What became of a citation: its address is /cite/<id>?doc=&source=&quote=. Of an alignment each of the three holds two, left and right, with a full stop between.',
  })
  citedAddress(
    @Arg('id', () => ID, { description: 'Of the fact.' }) fact: string,
    @Arg('doc', () => ID, { nullable: true }) document: string | null | undefined,
    @Arg('source', () => String, { nullable: true, description: 'First digits of the SHA-256 of the file.' })
    source: string | null | undefined,
    @Arg('quote', () => String, { nullable: true, description: 'First digits of the SHA-256 of the words.' })
    quote: string | null | undefined,
    @Arg('accessed', () => PartialDate, { nullable: true, description: accessedText }) accessed: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<CitedAddress> {
    const address = { fact, document: document || null, source: source || null, quote: quote || null };
    return findCited(context, address, accessed);
  }
}

@Resolver(() => CitationReference)
export class CitationReferenceResolver {
  @FieldResolver(() => String, { description: 'The address in full, as others open it.' })
  url(@Root() { source }: CitationReference): string {
    return source.address;
  }

  @FieldResolver(() => String, { description: 'By GB/T 7714—2015; what is not the document’s own stands in square brackets.' })
  gbt7714(@Root() { source }: CitationReference): string {
    return gbt7714(source);
  }

  @FieldResolver(() => String, { description: 'A BibTeX entry.' })
  bibtex(@Root() { source }: CitationReference): string {
    return bibtex(source);
  }

  @FieldResolver(() => String, { description: 'CSL-JSON: a list of one item.' })
  cslJson(@Root() { source }: CitationReference): string {
    return cslJson(source);
  }

  @FieldResolver(() => String, { description: 'In plain words: the sentence, where it stands, and its hashes.' })
  text(
    @Arg('english', () => Boolean, { nullable: true, description: 'In English; else in Chinese.' }) english: boolean | null | undefined,
    @Root() { source }: CitationReference,
  ): string {
    return plainText(source, english ? 'en' : 'zh');
  }
}

import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import type { CitedSource } from '../../../data/cite/cited-source.js';
import type { CitationStatus as Status } from '../../../data/cite/judge-address.js';
import type { FactOrigin as Origin } from '../../../data/cite/fact-origin.js';
import type { Side as SideWord } from '../../../data/compare/find-gaps.js';
import type { Basis as BasisWord } from '../../../graph-schema/model/vocabulary.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Basis, CitationStatus, FactOrigin, Side } from '../../graphql/vocabulary.js';
import { Alignment } from '../comparison/alignment.type.js';
import { Document } from '../document/document.type.js';
import { Evidence } from '../evidence/evidence.type.js';

@ObjectType({ description: 'One sentence (or whole document) that a fact is cited by, in the forms that references are written in.' })
export class CitationReference {
  /** Not in the schema: what the forms are written from. */
  source!: CitedSource;

  @Field(() => Side, { nullable: true, description: 'Of an alignment: which of its two sentences this is; null for any other fact.' })
  side!: SideWord | null;

  @Field(() => Document, { description: 'Where it stands.' })
  document!: Document;

  @Field(() => Evidence, { nullable: true, description: 'The sentence; null where the whole document is cited.' })
  evidence!: Evidence | null;

  @Field(() => String, { description: 'First 12 hexadecimal digits of the SHA-256 of the file.' })
  sourceHash!: string;

  @Field(() => String, { nullable: true, description: 'The same of the exact words as UTF-8; null where the whole document is cited.' })
  quoteHash!: string | null;

  @Field(() => String, {
    description: 'Permanent address on this server: it tells, too, when the source has changed since.',
  })
  address!: string;
}

@ObjectType({ description: 'How a fact is cited.' })
export class Citation {
  @Field(() => ID, { description: 'Of the fact.' })
  id!: string;

  @Field(() => String, { description: 'What the fact is, by the name of its type: Duty, StaffQuota.' })
  kind!: string;

  @Field(() => FactOrigin, { description: 'Where the fact comes from.' })
  origin!: Origin;

  @Field(() => Basis, { description: 'Whether a sentence says it or a rule concluded it.' })
  basis!: BasisWord;

  @Field(() => String, { nullable: true, description: 'The rule; null where a sentence says it.' })
  rule!: string | null;

  @Field(() => [String], { description: 'Fields of the fact that the manifest gives and no sentence says.' })
  supplied!: string[];

  @Field(() => String, { description: 'Version of the dataset: hashes of the documents, of what reads them, and of the model.' })
  dataset!: string;

  @Field(() => PartialDate, { description: 'The day that the references name as that of looking it up.' })
  accessed!: string;

  @Field(() => Alignment, {
    nullable: true,
    description:
      'The link, where one is cited; null for any other fact. Its sentences are stated, that they answer each other is inferred.',
  })
  alignment!: Alignment | null;

  @Field(() => [String], { description: 'Who stands for what people have judged of the link; empty for any other fact.' })
  reviewers!: string[];

  @Field(() => [CitationReference], {
    description: 'Its sentences in the order of the text, of an alignment left before right; empty where no text says it.',
  })
  references!: CitationReference[];
}

@ObjectType({ description: 'A fact that now rests on the words that were cited for another.' })
export class CitedElsewhere {
  @Field(() => ID, { description: 'Of the fact.' })
  fact!: string;

  @Field(() => String, { description: 'What the fact is, by the name of its type.' })
  kind!: string;

  @Field(() => CitationReference, { description: 'How it is cited by these words.' })
  reference!: CitationReference;
}

@ObjectType({ description: 'What became of one of the two sentences of a cited link.' })
export class CitedSide {
  @Field(() => Side, { description: 'Which of them.' })
  side!: SideWord;

  @Field(() => CitationStatus, { description: 'Whether its file and words still are the cited ones.' })
  status!: Status;

  @Field(() => CitationReference, { nullable: true, description: 'The cited sentence; null where it is not of this link now.' })
  reference!: CitationReference | null;

  @Field(() => Document, { nullable: true, description: 'Its document; null where it is not in the atlas, or not named.' })
  document!: Document | null;
}

@ObjectType({ description: 'What became of a citation, by the hashes in its address.' })
export class CitedAddress {
  @Field(() => CitationStatus, {
    description: 'Whether file and sentence still are the cited ones; of a link, what became of the sentence that has changed most.',
  })
  status!: Status;

  @Field(() => Citation, { nullable: true, description: 'The fact as it stands now; null where nothing has its id.' })
  citation!: Citation | null;

  @Field(() => CitationReference, {
    nullable: true,
    description: 'The cited sentence; null where it does not bear out the fact now, and for a link: see sides.',
  })
  reference!: CitationReference | null;

  @Field(() => Document, { nullable: true, description: 'The cited document; null where it is not in the atlas, or not named.' })
  document!: Document | null;

  @Field(() => [CitedSide], { description: 'Of a link: what became of its left and its right sentence; empty for any other fact.' })
  sides!: CitedSide[];

  @Field(() => [CitedElsewhere], {
    description:
      'Other facts that rest on exactly the cited words, in the cited document (of a link, in both); asked for only where the fact does not any more.',
  })
  elsewhere!: CitedElsewhere[];
}

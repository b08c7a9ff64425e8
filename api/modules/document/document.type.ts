import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { DocumentFormat as Format, DocumentKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { connectionOf } from '../../graphql/connection.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { DocumentFormat, DocumentKind } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description:
    "A source text. supplied names the fields that stand in the manifest and not in the text. Personal contacts are masked in text, length kept; sha256 is of the file's bytes.",
})
export class Document extends Node {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DocumentKind, { description: 'What it is.' })
  kind!: Kind;

  @Field(() => String, { nullable: true, description: 'Its own number (文号), where it gives one.' })
  number!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Its date, in the precision it is given in.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => Int, { description: 'How often the text stands in the file; 1 = once. It is read once.' })
  repeats!: number;

  @Field(() => DocumentFormat, { description: 'What kind of file it is. text is what was taken out of it.' })
  format!: Format;

  @Field(() => String, { description: "The encoding of the file's text: utf-8, gb18030, big5, utf-16le, utf-16be." })
  encoding!: string;

  @Field(() => [String], { description: 'Fields that stand in the manifest and not in the text.' })
  supplied!: string[];

  @Field(() => [String], { description: 'To whom it is addressed, as printed; empty where it is addressed to nobody.' })
  addressees!: string[];

  @Field(() => [String], { description: 'Titles of what is attached to it, as printed.' })
  attachments!: string[];

  @Field(() => String, { description: "SHA-256 of the file's bytes, hexadecimal." })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'Where the document is from.' })
  origin!: string | null;
}

export const DocumentConnection = connectionOf(Document);

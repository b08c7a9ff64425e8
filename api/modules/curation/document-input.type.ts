import 'reflect-metadata';
import { Field, InputType } from 'type-graphql';
import type { DocumentKind as Kind, JurisdictionLevel as Level } from '../../../graph-schema/model/vocabulary.js';
import { DocumentKind, JurisdictionLevel } from '../../graphql/vocabulary.js';

@InputType({ description: 'A document to be added. Either text or base64; what is given goes before what the text says.' })
export class DocumentInput {
  @Field(() => String, { nullable: true, description: 'Its text.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "The file's bytes in base 64, at most 2 MB." })
  base64?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the file, as its origin.' })
  file?: string | null;

  @Field(() => String, { description: 'GB/T 2260 code of its city.' })
  city!: string;

  @Field(() => String, { nullable: true, description: 'The name of a city that is not in the atlas yet.' })
  cityName?: string | null;

  @Field(() => JurisdictionLevel, { nullable: true, description: 'The level of such a city.' })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: 'The code of the jurisdiction that such a city belongs to.' })
  parent?: string | null;

  @Field(() => DocumentKind, { nullable: true, description: 'What it is; told from the text where it is left out.' })
  kind?: Kind | null;

  @Field(() => String, { nullable: true, description: 'The full name of its department.' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number (文号).' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Its date: 2014, 2015-02 or 2017-05-19.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer?: string | null;
}

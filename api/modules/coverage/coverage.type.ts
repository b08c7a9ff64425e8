import 'reflect-metadata';
import { ObjectType } from 'type-graphql';
import { Scorecard } from './scorecard.type.js';

@ObjectType({
  description:
    'How a document of the atlas was read. Every code point is of a fact, of a known heading or furniture, a repeat, or unassigned: characters is the sum of the four.',
})
export class Coverage extends Scorecard {
  /** Not in the schema: the id of the document. */
  id!: string;
}

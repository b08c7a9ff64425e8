import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { BodyKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { BodyKind } from '../../graphql/vocabulary.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: 'Any other organisation that a document names or describes: recipient, partner, host, issuer.',
})
export class Body extends Node {
  @Field(() => String, { description: 'Its name, or the words that describe it.' })
  name!: string;

  @Field(() => Boolean, { description: 'False where the document describes bodies without naming one (区县政府).' })
  named!: boolean;

  @Field(() => BodyKind, { description: 'What sort of organisation it is.' })
  kind!: Kind;
}

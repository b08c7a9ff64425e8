import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { ReformKind as Kind } from '../../../graph-schema/model/vocabulary.js';
import { ReformKind } from '../../graphql/vocabulary.js';
import { Body } from '../body/body.type.js';
import { City } from '../city/city.type.js';
import { FunctionArea } from '../function-area/function-area.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';

@ObjectType({
  description:
    'The reform items of one city that are about one area, of one kind, and go to one recipient. An item with several recipients stands in several links: totals count distinct actions.',
})
export class FlowLink {
  @Field(() => FunctionArea, {
    nullable: true,
    description: 'The primary area of its items, always inferred; null for items that are uncoded.',
  })
  area!: FunctionArea | null;

  @Field(() => ReformKind, { description: 'What is done to the duties.' })
  kind!: Kind;

  @Field(() => Body, { nullable: true, description: 'Who receives them; null for items that name nobody.' })
  recipient!: Body | null;

  @Field(() => City, { description: 'Of the departments whose items they are.' })
  city!: City;

  @Field(() => [ReformAction], { description: 'By department and ordinal.' })
  actions!: ReformAction[];
}

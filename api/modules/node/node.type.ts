import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';
import { endsOfAlignment, labelOfId } from '../../../graph-schema/model/identity.js';

@InterfaceType({
  description: 'Whatever has an address of its own. Ids are made from few stable fields, so that they survive a rebuild.',
  // Labels of the graph and names of GraphQL types are the same words.
  resolveType: (value: { id: string }) => labelOfId(value.id) ?? (endsOfAlignment(value.id) ? 'Alignment' : undefined),
})
export abstract class Node {
  @Field(() => ID, { description: 'Stable: the same fact has the same id after every rebuild.' })
  id!: string;
}

import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { areasOfCodings } from '../../../graph-schema/queries/function-area.js';
import type { Context } from '../../graphql/context.js';
import { AreaCoding } from './area-coding.type.js';
import { FunctionArea } from './function-area.type.js';

@Resolver(() => AreaCoding)
export class AreaCodingResolver {
  @FieldResolver(() => FunctionArea, { description: 'The area.' })
  area(@Root() root: AreaCoding, @Ctx() { load }: Context): Promise<FunctionArea> {
    return load.need(areasOfCodings, root.id);
  }
}

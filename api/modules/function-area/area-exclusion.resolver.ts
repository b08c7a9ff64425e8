import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { functionAreasByCode } from '../../../graph-schema/queries/function-area.js';
import type { Context } from '../../graphql/context.js';
import { AreaExclusion } from './area-scope.type.js';
import { FunctionArea } from './function-area.type.js';

@Resolver(() => AreaExclusion)
export class AreaExclusionResolver {
  @FieldResolver(() => FunctionArea, { nullable: true, description: 'The area where it stands; null where none is meant.' })
  async see(@Root() root: AreaExclusion, @Ctx() { load }: Context): Promise<FunctionArea | null> {
    return root.see === '' ? null : load.one(functionAreasByCode, root.see);
  }
}

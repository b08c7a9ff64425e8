import 'reflect-metadata';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MethodGroup } from '../../../data/methods/method-rules.js';
import { rulesUsedBy, type RuledLabel } from '../../../graph-schema/queries/rule-uses.js';
import type { Context } from '../../graphql/context.js';
import { MethodRule, RuleUse } from './method-rule.type.js';
import { Methods } from './methods.type.js';
import { readMethods } from './read-methods.js';

const labelOf: Partial<Record<MethodGroup, RuledLabel>> = {
  ASSIGNMENTS: 'Assignment',
  AREAS: 'AreaCoding',
  EXERCISES: 'Exercise',
  HISTORY: 'ChangeEvent',
};

/** How the atlas concludes what no sentence says. */
@Resolver(() => MethodRule)
export class MethodsResolver {
  @Query(() => Methods, {
    description: 'Every rule that concludes something, in words, and how often it is wrong by the shipped judgements.',
  })
  methods(): Methods {
    return readMethods();
  }

  @FieldResolver(() => RuleUse, {
    nullable: true,
    description: 'What carries it in this graph; null where nothing does, or where it is not kept in the graph but computed when asked.',
  })
  use(@Root() { name, group }: MethodRule, @Ctx() { load }: Context): Promise<RuleUse | null> | null {
    const label = labelOf[group];
    return label ? load.one(rulesUsedBy[label], name) : null;
  }
}

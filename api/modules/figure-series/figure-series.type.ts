import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.type.js';

@ObjectType({ description: 'One figure of a series.' })
export class FigurePoint {
  @Field(() => Indicator, { description: 'The figure as printed, with its kind, comparator, time and sentence.' })
  figure!: Indicator;

  @Field(() => Float, { nullable: true, description: 'Its value as a number; null where the text gives none.' })
  number!: number | null;
}

@ObjectType({
  description: `Figures that measure the same: the same name, unit and kind of measure (新增 is not 净增), of times of the same length. Targets and results
of one measure stand in one series, each keeping its kind.`,
})
export class FigureSeries {
  @Field(() => String, { description: 'What is measured, as the latest of them prints it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The unit as printed.' })
  unit!: string | null;

  @Field(() => [FigurePoint], { description: 'By time, targets before results; only one where nothing else measures the same.' })
  points!: FigurePoint[];
}

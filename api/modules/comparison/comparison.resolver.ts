import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Side as SideWord } from '../../../data/compare/find-gaps.js';
import { verdictOf } from '../../../data/compare/judged-alignments.js';
import type { Gap as GapWord } from '../../../graph-schema/model/vocabulary.js';
import { allFunctionAreas } from '../../../graph-schema/queries/function-area.js';
import { BadInput } from '../../graphql/bad-input.js';
import type { Context } from '../../graphql/context.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Gap, Side } from '../../graphql/vocabulary.js';
import { Department } from '../department/department.type.js';
import { findDepartment } from '../department/find-department.js';
import { atDate } from '../version/at-date.js';
import { Alignment } from './alignment.type.js';
import { AreaComparison } from './area-comparison.type.js';
import { Caveat } from './caveat.type.js';
import { compareDepartments } from './compare-departments.js';
import { ComparisonCounts } from './comparison-counts.type.js';
import { ComparisonGap } from './comparison-gap.type.js';
import { Comparison } from './comparison.type.js';
import { readCaveats } from './read-caveats.js';

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    nullable: true,
    description:
      'Two departments side by side, or two versions of one (leftMandate and rightMandate). Null where there is no such department.',
  })
  async compare(
    @Arg('left', () => ID, { description: 'Id of a department.' }) left: string,
    @Arg('right', () => ID, { description: 'Id of a department.' }) right: string,
    @Arg('area', () => String, {
      nullable: true,
      description:
        'Code of a function area: only what is coded to it in the first place, on either side. Counts and caveats stay those of the whole.',
    })
    area: string | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Arg('leftMandate', () => ID, { nullable: true, description: 'A version of the left mandate, instead of the date.' })
    leftMandate: string | null | undefined,
    @Arg('rightMandate', () => ID, { nullable: true, description: 'A version of the right mandate, instead of the date.' })
    rightMandate: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Comparison | null> {
    const viewed = (mandate: string | null | undefined) => (mandate == null ? { asOf } : { mandate });
    const [one, other, areas] = await Promise.all([
      findDepartment(context, { id: left, ...viewed(leftMandate) }),
      findDepartment(context, { id: right, ...viewed(rightMandate) }),
      area == null ? null : context.store.read(allFunctionAreas),
    ]);
    const wanted = areas?.find(({ node }) => node.code === area)?.node.id ?? null;
    if (areas !== null && wanted === null) throw new BadInput('area', `${area} is not a code of the codebook; functionAreas lists them.`);
    if (one === null || other === null) return null;
    return { compared: await compareDepartments(context, one, other), area: wanted };
  }

  @FieldResolver(() => Department, { description: 'The department on the left, in the version that is compared.' })
  left(@Root() { compared }: Comparison): Department {
    return compared.left.department;
  }

  @FieldResolver(() => Department, { description: 'The department on the right, in the version that is compared.' })
  right(@Root() { compared }: Comparison): Department {
    return compared.right.department;
  }

  @FieldResolver(() => [Alignment], {
    description:
      'Best first. Without minScore those that answer each other: what is suggested and what people have confirmed, without what they have rejected; with it, all candidates of that score or more.',
  })
  async alignments(
    @Arg('minScore', () => Float, { nullable: true, description: '0–1; below 0.05 there are only candidates that people have judged.' })
    minScore: number | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: '1–1000; all where it is left out.' }) first: number | null | undefined,
    @Root() { compared, area }: Comparison,
    @Ctx() { load }: Context,
  ): Promise<Alignment[]> {
    if (first != null && (first < 1 || first > 1000)) throw new BadInput('first', 'first is 1 to 1000.');
    const [all, statuses] = await Promise.all([compared.alignments(), compared.statuses()]);
    const shown = all.filter((one) => (minScore == null ? verdictOf(one, statuses) === 'ANSWERS' : one.score >= minScore));
    const inArea = area === null ? shown : shown.filter(touching(compared, area));
    const found = inArea.slice(0, first ?? inArea.length);
    load.count(found.length);
    return found;
  }

  @FieldResolver(() => [ComparisonGap], {
    description:
      'What stands on one side and has no answer on the other: first what the right side lacks, then what the left side lacks, in the order of the text that has it.',
  })
  async gaps(
    @Arg('side', () => Side, { nullable: true, description: 'Only what this side lacks.' }) side: SideWord | null | undefined,
    @Arg('kinds', () => [Gap], { nullable: true, description: 'Only these; all where it is left out or empty.' })
    kinds: GapWord[] | null | undefined,
    @Root() { compared, area }: Comparison,
    @Ctx() { load }: Context,
  ): Promise<ComparisonGap[]> {
    const found = (await compared.gaps()).filter(
      (gap) =>
        (side == null || gap.side === side) && (!kinds?.length || kinds.includes(gap.gap)) && (area === null || gap.areas.includes(area)),
    );
    load.count(found.length);
    return found.map((fact) => ({ fact, side: fact.side, gap: fact.gap, note: fact.noteZh, noteEn: fact.noteEn }));
  }

  @FieldResolver(() => [AreaComparison], { description: 'The function areas with a clause on either side, in the order of the codebook.' })
  async areas(@Root() { compared, area }: Comparison, @Ctx() { store, load }: Context): Promise<AreaComparison[]> {
    const [facts, codebook] = await Promise.all([compared.areas(), store.read(allFunctionAreas)]);
    const place = new Map(codebook.map(({ node }, index) => [node.id, index]));
    const shown = facts
      .filter((fact) => area === null || fact.area === area)
      .sort((a, b) => (place.get(a.area) ?? 0) - (place.get(b.area) ?? 0));
    load.count(shown.length);
    return shown.map((fact) => ({ fact, leftGap: fact.leftGap, rightGap: fact.rightGap }));
  }

  @FieldResolver(() => [String], {
    description: 'What the reader must know, in Chinese, the gravest first: levels, years, missing sections.',
  })
  async caveats(@Root() { compared }: Comparison, @Ctx() context: Context): Promise<string[]> {
    return (await readCaveats(context, compared)).map(({ zh }) => zh);
  }

  @FieldResolver(() => [Caveat], { description: 'The same caveats by what they are about, in both languages.' })
  notices(@Root() { compared }: Comparison, @Ctx() context: Context): Promise<Caveat[]> {
    return readCaveats(context, compared);
  }

  @FieldResolver(() => ComparisonCounts, { description: 'Figures of the whole comparison, with what they are out of.' })
  counts(@Root() { compared }: Comparison): Promise<ComparisonCounts> {
    return compared.counts();
  }
}

/** Whether an alignment has an end in an area. */
function touching({ left, right }: Comparison['compared'], area: string): (alignment: Pick<Alignment, 'left' | 'right'>) => boolean {
  const within = new Set(
    [left, right].flatMap(({ mandate }) =>
      mandate.duties.flatMap(({ id, clauses }) => {
        const inArea = clauses.filter((clause) => clause.area === area).map((clause) => clause.id);
        return inArea.length > 0 ? [id, ...inArea] : [];
      }),
    ),
  );
  return (alignment) => [alignment.left, alignment.right].some(({ clauseId, dutyId }) => within.has(clauseId ?? dutyId));
}

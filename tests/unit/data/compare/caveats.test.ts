import { caveatsOf, type ComparedSide } from '../../../../data/compare/caveats.js';
import { compareAreas } from '../../../../data/compare/compare-areas.js';
import { countComparison } from '../../../../data/compare/count-comparison.js';
import { comparable } from '../../../support/compare/comparable.js';

const side = (name: string, more: Partial<ComparedSide> = {}): ComparedSide => ({
  mandate: comparable(name, { duties: ['负责渔港监督管理。'] }),
  mandateId: `mandate of ${name}`,
  departmentId: `department of ${name}`,
  city: `${name}市`,
  level: 'PREFECTURE_CITY',
  standing: 'LATEST',
  year: '2019',
  basisYear: '2018',
  kinds: ['MANDATE'],
  ...more,
});
const caveats = (left: ComparedSide, right: ComparedSide) =>
  caveatsOf(
    left,
    right,
    compareAreas(left.mandate, right.mandate, [], [], new Map()),
    countComparison(left.mandate, right.mandate, [], new Map()),
  );
const codes = (left: ComparedSide, right: ComparedSide) => caveats(left, right).map(({ code }) => code);

describe('caveats of a comparison', () => {
  it('of one mandate on both sides say once what its text lacks', () => {
    const one = side('甲', {
      year: null,
      mandate: comparable('甲', { duties: ['负责渔港监督管理。'], gaps: { DIVISIONS: 'SECTION_MISSING' } }),
    });
    expect(codes(one, one)).toEqual(['SAME_MANDATE', 'YEAR_UNKNOWN', 'SECTION_MISSING', 'INFERRED']);
  });

  it('of two alike say only that matches are inferred', () => {
    expect(codes(side('甲'), side('乙'))).toEqual(['INFERRED']);
  });

  it('name different levels and years, unknown years, kinds of documents, and missing sections, in both languages', () => {
    const left = side('甲', { level: 'MUNICIPALITY', year: '2014', kinds: ['MANDATE', 'OTHER'] });
    const right = side('乙', {
      mandate: comparable('乙', { duties: ['负责渔港监督管理。'], gaps: { REFORM: 'SECTION_MISSING' } }),
      basisYear: '2020',
    });
    const found = caveats(left, right);
    expect(found.map(({ code }) => code)).toEqual([
      'LEVELS_DIFFER',
      'YEARS_DIFFER',
      'BASIS_YEARS_DIFFER',
      'KINDS_DIFFER',
      'SECTION_MISSING',
      'INFERRED',
    ]);
    expect(found[0]).toMatchObject({ left: 'MUNICIPALITY', right: 'PREFECTURE_CITY' });
    expect(found[0]!.zh).toContain('甲市（直辖市），乙市（地级市）');
    expect(found[1]).toMatchObject({ left: '2014', right: '2019' });
    expect(found[4]).toMatchObject({ side: 'RIGHT', right: 'REFORM', left: null });
    expect(found.some(({ zh, en }) => /[{}]/u.test(zh + en))).toBe(false);
    expect(codes(side('甲', { year: null }), side('乙'))).toEqual(['YEAR_UNKNOWN', 'INFERRED']);
  });

  it('say where there is nothing to compare, or one thing with itself', () => {
    const none = side('乙', { mandate: comparable('乙', {}), mandateId: null, standing: 'BEFORE_FIRST' });
    expect(codes(side('甲'), none)).toEqual(['NOT_IN_FORCE', 'INFERRED']);
    expect(codes(side('甲'), side('甲'))).toEqual(['SAME_MANDATE', 'INFERRED']);
    expect(codes(side('甲'), side('甲', { mandateId: 'another' }))).toEqual(['SAME_DEPARTMENT', 'INFERRED']);
  });
});

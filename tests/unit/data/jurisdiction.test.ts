import { levelProblem, parentCode, provinceName } from '../../../data/corpus/jurisdiction.js';
import { parseManifest } from '../../../data/corpus/manifest.js';

describe('a jurisdiction by its code', () => {
  it.each([
    ['000000', null],
    ['610000', '000000'],
    ['310000', '000000'],
    ['610100', '610000'],
    ['610113', '610100'],
    ['310115', '310000'],
    ['429004', '420000'],
    ['610100-Z01', '610100'],
  ])('%s lies in %s', (code, parent) => {
    expect(parentCode(code)).toBe(parent);
  });

  it('has a level that its code allows', () => {
    expect(levelProblem('610100', 'SUBPROVINCIAL_CITY')).toBeNull();
    expect(levelProblem('610100-Z01', 'ZONE')).toBeNull();
    expect(levelProblem('000000', 'NATIONAL')).toBeNull();
    expect(levelProblem('610000', 'PREFECTURE_CITY')).toContain('code 610000 is one of PROVINCE, not of PREFECTURE_CITY');
    expect(levelProblem('310000', 'PROVINCE')).toContain('MUNICIPALITY');
    expect(levelProblem('610113', 'ZONE')).toContain('COUNTY');
  });

  it('names the province of the list', () => {
    expect([provinceName('610000'), provinceName('000000'), provinceName('610100'), provinceName('990000')]).toEqual([
      '陕西省',
      '全国',
      null,
      null,
    ]);
  });

  it('is refused by a manifest whose level does not fit', () => {
    expect(() => parseManifest({ cities: [{ code: '610000', name: '陕西省', level: 'COUNTY' }], documents: [] })).toThrow(
      'manifest.json: code 610000 is one of PROVINCE',
    );
    expect(() => parseManifest({ cities: [{ code: '6101', name: '西安市', level: 'COUNTY' }], documents: [] })).toThrow('six digits');
  });
});

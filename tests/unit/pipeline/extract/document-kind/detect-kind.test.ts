import { detectKind } from '../../../../../data/pipeline/extract/document-kind/detect-kind.js';
import { fileSource, textSource } from '../read-text.js';

describe('detectKind', () => {
  it.each([
    ['data/corpus/000_08e37b062dc18d8c.txt', 'MANDATE'],
    ['data/corpus/001_90e07ef78a25c057.txt', 'WORK_REPORT'],
    ['data/corpus/002_9c79268fc6ed25bc.txt', 'NOTICE'],
    ['data/corpus/003_e5848d72546f4fd3.txt', 'MANDATE'],
    ['data/corpus/004_4ae9dc9bd10b2dfc.txt', 'WORK_PLAN'],
    ['tests/fixtures/activities/notice-of-a-bureau.txt', 'NOTICE'],
    ['tests/fixtures/activities/plan-of-a-county.txt', 'WORK_PLAN'],
    ['tests/fixtures/activities/report-of-a-district.txt', 'WORK_REPORT'],
  ])('reads %s as %s', (file, kind) => {
    expect(detectKind(fileSource(file))).toBe(kind);
  });

  it('takes a mandate that is issued by a notice for a mandate', () => {
    expect(
      detectKind(textSource('某市人民政府办公室关于印发某市水务局主要职责内设机构和人员编制规定的通知\n各区人民政府：\n现印发给你们。')),
    ).toBe('MANDATE');
  });

  it('says OTHER where nothing tells', () => {
    expect(detectKind(textSource('今天天气很好，我们去公园散步。'))).toBe('OTHER');
  });
});

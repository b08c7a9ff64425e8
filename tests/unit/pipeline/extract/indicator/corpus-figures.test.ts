import { readFileSync } from 'node:fs';
import type { DocumentPart } from '../../../../../data/pipeline/extract/document-part.js';
import { extractNotice } from '../../../../../data/pipeline/extract/notice/extract-notice.js';
import { extractPlan } from '../../../../../data/pipeline/extract/plan/extract-plan.js';
import { extractReport } from '../../../../../data/pipeline/extract/report/extract-report.js';
import type { SourceText } from '../../../../../data/pipeline/read/source-text.js';
import { fileSource } from '../read-text.js';

type Row = [kind: string, period: string | null, name: string, comparator: string | null, value: string, unit: string];

const documents: [name: string, file: string, read: (source: SourceText) => DocumentPart][] = [
  ['report', 'data/corpus/001_90e07ef78a25c057.txt', extractReport],
  ['notice', 'data/corpus/002_9c79268fc6ed25bc.txt', extractNotice],
  ['plan', 'data/corpus/004_4ae9dc9bd10b2dfc.txt', extractPlan],
];

describe.each(documents)('the figures of the %s in the corpus', (name, file, read) => {
  const source = fileSource(file);
  const { indicators } = read(source);
  // checked by hand against the text: every number with a unit, and no other
  const expected = JSON.parse(readFileSync(new URL(`expected/${name}.json`, import.meta.url), 'utf8')) as Row[];

  it('are all found, in order, with what they measure', () => {
    expect(indicators.map((one) => [one.kind, one.period, one.name, one.comparator, one.value, one.unit])).toEqual(expected);
  });

  it('each stand in their evidence, which is the exact slice', () => {
    for (const { value, evidence } of indicators) {
      expect(source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.quote).toContain(value);
    }
  });

  it('have a name of their own within a period and kind', () => {
    const names = indicators.map((one) => [one.kind, one.period, one.name].join('|'));
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });
});

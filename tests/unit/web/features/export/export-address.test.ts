import { exportFormats, parseExportRequest } from '../../../../../api/export/export-request.js';
import { tableNames } from '../../../../../data/export/csv/csv-columns.js';
import { exportCommand, exportFile, formats, tables, type ExportChoice } from '../../../../../web/features/export/export-address';

const choice: ExportChoice = { scope: 'compare:甲,乙', table: 'duties', inferred: true, only: null, kinds: null, cities: null, text: null };

it('the page offers every table and every format that the server has', () => {
  expect([...tables].sort()).toEqual([...tableNames].sort());
  expect([...formats, 'csv-metadata'].sort()).toEqual([...exportFormats].sort());
});

it.each([...formats, 'csv-metadata'] as const)('the server understands the address of %s', (format) => {
  const address = new URL(exportFile(format, choice), 'http://localhost');
  expect(parseExportRequest(address.pathname.split('/').at(-1)!, Object.fromEntries(address.searchParams))).toEqual({
    format,
    table: format.startsWith('csv') ? 'duties' : 'facts',
    withInferred: true,
    scope: { on: 'compare', left: '甲', right: '乙', only: null },
  });
});

it('what a comparison was filtered to goes into the address', () => {
  const only = 'alignment-caaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb,clause-cccccccccccccccc';
  const { searchParams } = new URL(exportFile('sssom', { ...choice, only }), 'http://localhost');
  expect(parseExportRequest('sssom', Object.fromEntries(searchParams)).scope).toEqual({
    on: 'compare',
    left: '甲',
    right: '乙',
    only: only.split(','),
  });
  expect(exportCommand('sssom', { ...choice, only })).toContain(`--only ${only}`);
  expect(exportFile('csv', { ...choice, only, scope: 'all' })).not.toContain('only');
});

it('filters go only with what takes them', () => {
  const filtered = { ...choice, scope: 'reform', table: 'facts', kinds: 'ADDED', text: '信用' };
  const asked = (given: ExportChoice) =>
    parseExportRequest('csv', Object.fromEntries(new URL(exportFile('csv', given), 'http://localhost').searchParams)).scope;
  expect(asked(filtered)).toEqual({ on: 'reform', kinds: ['ADDED'], cities: null, text: '信用' });
  expect(asked({ ...filtered, scope: 'all' })).toEqual({ on: 'all' });
});

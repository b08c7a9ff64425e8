import { GraphQLError } from 'graphql';
import { answerTo } from '../../../../api/export/answer-to.js';
import { ExportRefusal } from '../../../../api/export/export-request.js';
import { StoreError } from '../../../../graph-schema/store/store-error.js';

const coded = (code: string) => new GraphQLError('why', { extensions: { code } });

it.each([
  ['names nothing', new ExportRefusal('why', 404), { status: 404, message: 'why' }],
  ['waits behind too many comparisons', coded('BUSY'), { status: 503, message: 'why', retryAfter: '60' }],
  ['is of too many rows', coded('RESULT_TOO_LARGE'), { status: 400, message: 'why' }],
])('an export that %s says so', (_what, error, answer) => expect(answerTo(error)).toEqual(answer));

it('a database that is away is no fault of the client, and its words stay inside', () => {
  const answer = answerTo(new StoreError('UNAVAILABLE', 'bolt://secret:7687', 'start it'));
  expect(answer).toMatchObject({ status: 503, retryAfter: '10' });
  expect(answer!.message).not.toContain('secret');
});

it.each([new TypeError('inside'), new StoreError('QUERY', 'MATCH (n', 'report it')])('what nobody expected is not explained: %s', (error) =>
  expect(answerTo(error)).toBeNull(),
);

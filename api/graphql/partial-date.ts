import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function checked(value: unknown): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw new GraphQLError('A PartialDate is a year, a month or a day: 2014, 2015-02, 2017-05-19.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'ISO 8601 date in the precision the document gives: 2014, 2015-02, 2017-05-19',
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});

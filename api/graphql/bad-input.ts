import { GraphQLError } from 'graphql';

/** The client asked for something that cannot be: code BAD_USER_INPUT, and the argument that is wrong in `argument`. */
export class BadInput extends GraphQLError {
  constructor(argument: string, message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}

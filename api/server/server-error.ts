/** The server cannot start; the message is one line that says what to do. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(
    readonly code: 'PORT_IN_USE' | 'PORT_FORBIDDEN' | 'NO_ADDRESS',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }

  static ofListening(cause: NodeJS.ErrnoException, port: number): ServerError {
    if (cause.code === 'EADDRINUSE') {
      return new ServerError('PORT_IN_USE', `Port ${port} is in use: stop what uses it, or choose another one with PORT.`, { cause });
    }
    if (cause.code === 'EACCES') {
      return new ServerError('PORT_FORBIDDEN', `Port ${port} may not be used by this user: choose one above 1023 with PORT.`, { cause });
    }
    return new ServerError('NO_ADDRESS', `The server cannot listen on port ${port} (${cause.code ?? cause.message}).`, { cause });
  }
}

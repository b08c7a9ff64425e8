import type { Curation } from '../../graphql/context.js';

/** Why a request may not change anything. */
interface Forbidden {
  code: 'NOT_CONFIGURED' | 'UNAUTHORISED';
  message: string;
  remedy: string;
}

/**
 * Null where the request bears a curator's token; else why it may not do what only curators may.
 *
 * @param open whether this server takes what is to be done at all
 * @param closed what is wrong where it does not
 */
export function curatorsOnly(curation: Curation | null, open: boolean, closed: string): Forbidden | null {
  if (!curation?.configured || !open)
    return {
      code: 'NOT_CONFIGURED',
      message: closed,
      remedy: 'start it with ATLAS_CURATOR_TOKEN set to 16 characters or more, and send them as a bearer token',
    };
  if (curation.curator) return null;
  return {
    code: 'UNAUTHORISED',
    message: 'only curators may do this',
    remedy: 'send the curator’s token (ATLAS_CURATOR_TOKEN, or the file curator-token that the server has written) as a bearer token',
  };
}

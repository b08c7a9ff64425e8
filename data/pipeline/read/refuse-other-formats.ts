import { z } from 'zod';
import { ReadError } from './read-error.js';
import known from './file-signatures.json' with { type: 'json' };

const schema = z.object({
  about: z.string(),
  signatures: z.array(z.object({ bytes: z.string().regex(/^(?:[0-9a-f]{2})+$/u), name: z.string(), remedy: z.string() })),
});
const signatures = schema
  .parse(known)
  .signatures.map(({ bytes, ...rest }) => ({ ...rest, bytes: bytes.match(/../gu)!.map((pair) => Number.parseInt(pair, 16)) }));

/**
 * Refuses formats that are neither text nor .docx by how they begin: PDF, legacy Office, RTF, images, archives.
 * @throws ReadError BINARY that says what the file is and what to do.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const found = signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (found) throw new ReadError('BINARY', `this is ${found.name}, not a text or a .docx`, found.remedy, 0);
  // a web archive is text, but its page is folded and escaped inside
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^\s{0,9}(?:From: [^\n]{0,200}\n|MIME-Version: )/iu.test(head) && /Content-Type: *multipart\/related/iu.test(head))
    throw new ReadError(
      'BINARY',
      'this is a web archive (.mht), not a text or a .docx',
      'save the page as HTML or its text as plain text',
      0,
    );
}

/** The namespaces that a text can stand in, transitional and strict (ISO/IEC 29500), with the prefix they are usually given. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** Gives elements and attributes their usual prefix, whatever prefix a file uses: a file's own declarations are learned as they come. */
export class XmlNames {
  private readonly known = new Map<string, string>();

  /** Learns the `xmlns` attributes of an element; call it before {@link of} for the same element. */
  learn(attributes: Record<string, string>): void {
    for (const [name, uri] of Object.entries(attributes)) {
      if (name === 'xmlns') this.known.set('', prefixes[uri] ?? '');
      else if (name.startsWith('xmlns:')) this.known.set(name.slice(6), prefixes[uri] ?? name.slice(6));
    }
  }

  /** `ns0:p` → `w:p` where ns0 stands for Word's namespace. */
  of(name: string): string {
    const colon = name.indexOf(':');
    const prefix = this.known.get(name.slice(0, Math.max(0, colon)));
    return prefix ? `${prefix}:${name.slice(colon + 1)}` : name;
  }
}

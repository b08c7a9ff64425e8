import { FormattedMessage } from 'react-intl';

const known = ['address', 'postcode', 'telephone', 'fax', 'email'] as const;

/** What a line of the office's own contacts is; a kind without a name here is shown as it came. */
export function ContactKind({ kind }: { kind: string }) {
  const name = known.find((one) => one === kind);
  return name ? <FormattedMessage id={`department.contact.${name}`} /> : kind;
}

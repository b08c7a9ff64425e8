import { FormattedMessage } from 'react-intl';

export default function ReformPage() {
  return (
    <h1>
      <FormattedMessage id="reform.title" />
    </h1>
  );
}

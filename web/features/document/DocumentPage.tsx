import { FormattedMessage } from 'react-intl';

export default function DocumentPage() {
  return (
    <h1>
      <FormattedMessage id="document.title" />
    </h1>
  );
}

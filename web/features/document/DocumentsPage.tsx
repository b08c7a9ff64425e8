import { FormattedMessage } from 'react-intl';

export default function DocumentsPage() {
  return (
    <h1>
      <FormattedMessage id="document.title" />
    </h1>
  );
}

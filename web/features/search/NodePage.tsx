import { FormattedMessage } from 'react-intl';

export default function NodePage() {
  return (
    <h1>
      <FormattedMessage id="search.title" />
    </h1>
  );
}

import { FormattedMessage } from 'react-intl';

export default function SearchPage() {
  return (
    <h1>
      <FormattedMessage id="search.title" />
    </h1>
  );
}

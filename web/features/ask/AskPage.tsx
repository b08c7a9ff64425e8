import { FormattedMessage } from 'react-intl';

export default function AskPage() {
  return (
    <h1>
      <FormattedMessage id="ask.title" />
    </h1>
  );
}

import { FormattedMessage } from 'react-intl';

export default function GraphPage() {
  return (
    <h1>
      <FormattedMessage id="graph.title" />
    </h1>
  );
}

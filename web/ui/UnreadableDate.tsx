import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { EmptyState } from './EmptyState';

/** In place of an answer as of a date that is none; `latest` is the address without it. */
export function UnreadableDate({ date, latest }: { date: string; latest: string }) {
  return (
    <EmptyState title={<FormattedMessage id="ui.date.unreadable" values={{ date }} />}>
      <p>
        <FormattedMessage id="ui.date.unreadable.body" />
      </p>
      <Link to={latest}>
        <FormattedMessage id="ui.date.none" />
      </Link>
    </EmptyState>
  );
}

import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { usePageTitle } from '../ui/use-page-title';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'app.notFound.title' }));
  return (
    <div className="atlas-column">
      <h1>
        <FormattedMessage id="app.notFound.title" />
      </h1>
      <p>
        <FormattedMessage id="app.notFound.body" />
      </p>
      <Button component={Link} to="/">
        <FormattedMessage id="app.notFound.home" />
      </Button>
    </div>
  );
}

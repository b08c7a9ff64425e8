import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { exportAddress, type ExportedSelection } from '../lib/addresses';

/** Leads to the exports with what the screen shows already chosen. */
export function ExportLink(selection: ExportedSelection) {
  return (
    <Link to={exportAddress(selection)} data-export="">
      <FormattedMessage id="export.link" />
    </Link>
  );
}

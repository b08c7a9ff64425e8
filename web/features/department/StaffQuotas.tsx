import { FormattedMessage } from 'react-intl';
import type { StaffQuotaRowFragment } from '../../lib/gql/operations';
import { NamedValues } from './NamedValues';
import { quotaFigure } from './quota-figure';

export function StaffQuotas({ quotas }: { quotas: readonly StaffQuotaRowFragment[] }) {
  const rows = quotas.map((quota) => ({
    name: quota.what,
    value: quotaFigure(quota) ?? <FormattedMessage id="department.quota.rule" />,
    evidence: quota.evidence,
  }));
  return <NamedValues rows={rows} />;
}

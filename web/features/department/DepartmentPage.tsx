import { FormattedMessage } from 'react-intl';

export default function DepartmentPage() {
  return (
    <h1>
      <FormattedMessage id="department.title" />
    </h1>
  );
}

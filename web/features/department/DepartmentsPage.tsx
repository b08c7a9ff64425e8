import { FormattedMessage } from 'react-intl';

export default function DepartmentsPage() {
  return (
    <h1>
      <FormattedMessage id="department.title" />
    </h1>
  );
}

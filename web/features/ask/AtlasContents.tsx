import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { AtlasCountsDocument } from '../../lib/gql/operations';
import { DepartmentCounts } from '../../ui/DepartmentCounts';
import styles from './Ask.module.css';

/** What is in the atlas, counted now. Keeps its height while the counts are on their way. */
export function AtlasContents() {
  const { data } = useQuery(AtlasCountsDocument);
  return (
    <p className={styles.contents} data-atlas-contents="">
      {data && (
        <>
          <FormattedMessage id="ask.contents" />
          {'：'}
          {data.departments.nodes.map((department) => (
            <span key={department.id} className={styles.counted}>
              <Link to={departmentAddress(department.id)} lang="zh-CN">
                {department.name}
              </Link>{' '}
              <DepartmentCounts department={department} />
            </span>
          ))}
          <Link to="/documents">
            <FormattedMessage id="ask.documents" values={{ count: data.documents.totalCount }} />
          </Link>
        </>
      )}
    </p>
  );
}

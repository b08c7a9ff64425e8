import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { AtlasCountsDocument, type AtlasCountsQuery } from '../../lib/gql/operations';
import { DepartmentCounts } from '../../ui/DepartmentCounts';
import styles from './Ask.module.css';

/** So many departments are named, each with its counts; more are only counted. */
const mostByName = 3;

/** What is in the atlas, counted now. Keeps its height while the counts are on their way. */
export function AtlasContents() {
  const { data } = useQuery(AtlasCountsDocument);
  return (
    <p className={styles.contents} data-atlas-contents="">
      {data && (
        <>
          <FormattedMessage id="ask.contents" />
          <FormattedMessage id="ui.colon" />
          {data.departments.totalCount > mostByName && (
            <Link to="/departments" className={styles.counted}>
              <FormattedMessage id="ask.departments" values={{ count: data.departments.totalCount }} />
            </Link>
          )}
          {named(data.departments).map((department) => (
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

function named({ totalCount, nodes }: AtlasCountsQuery['departments']) {
  return totalCount > mostByName ? [] : nodes;
}

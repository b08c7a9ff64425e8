import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { areaAddress, areasAddress, graphAddress } from '../../lib/addresses';
import { AreaDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import type { FullArea } from './area-data';
import { AreaItems } from './AreaItems';
import { AreaName } from './AreaName';
import styles from './Areas.module.css';
import { UsageTable } from './UsageTable';

/** `/areas/:code`: one field or area with its scope, its place in COFOG, and all that is coded to it. */
export default function AreaPage() {
  const { code = '' } = useParams();
  const result = useQuery(AreaDocument, { variables: { code } });
  return (
    <div className="atlas-column">
      <p className={styles.quiet}>
        <Link to={areasAddress}>
          <FormattedMessage id="area.back" />
        </Link>
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ functionArea }) => (functionArea ? <AreaView area={functionArea} /> : <NoSuchArea />)}
      </AsyncView>
    </div>
  );
}

function NoSuchArea() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'area.missing' }));
  return (
    <>
      <h1>
        <FormattedMessage id="area.missing" />
      </h1>
      <EmptyState title={<FormattedMessage id="area.missing.body" />}>
        <Button component={Link} to={areasAddress}>
          <FormattedMessage id="area.back" />
        </Button>
      </EmptyState>
    </>
  );
}

function AreaView({ area }: { area: FullArea }) {
  const [locale] = useLocale();
  usePageTitle(locale === 'zh' ? area.labelZh : area.labelEn);
  return (
    <>
      <h1>
        <AreaName area={area} />
      </h1>
      {area.residual && (
        <p>
          <FormattedMessage id="areas.residual" />
        </p>
      )}
      <Scope area={area} />
      {area.usage.length > 0 && <UsageTable usage={area.usage} />}
      <AreaItems area={area} />
    </>
  );
}

function Scope({ area }: { area: FullArea }) {
  const { parent, children, example, cofog } = area;
  return (
    <dl className={styles.scope}>
      <dt>
        <FormattedMessage id="area.definition" />
      </dt>
      <dd lang="zh-CN">{area.definition}</dd>
      {area.includes.length > 0 && (
        <>
          <dt>
            <FormattedMessage id="area.includes" />
          </dt>
          <dd lang="zh-CN">{area.includes.join('；')}</dd>
        </>
      )}
      {area.excludes.length > 0 && (
        <>
          <dt>
            <FormattedMessage id="area.excludes" />
          </dt>
          <dd>
            <ul>
              {area.excludes.map(({ what, see }) => (
                <li key={what}>
                  <span lang="zh-CN">{what}</span>
                  {see && (
                    <>
                      {' · '}
                      <FormattedMessage id="area.see" />{' '}
                      <Link to={areaAddress(see.code)}>
                        <AreaName area={see} />
                      </Link>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {example && (
        <>
          <dt>
            <FormattedMessage id="area.example" />
          </dt>
          <dd>
            <span lang="zh-CN">{example.text}</span>{' '}
            <span className={styles.quiet}>
              {example.source === null ? (
                <FormattedMessage id="area.example.typical" />
              ) : (
                <FormattedMessage id="area.example.quoted" values={{ source: <span lang="zh-CN">{example.source}</span> }} />
              )}
            </span>
          </dd>
        </>
      )}
      {cofog && (
        <>
          <dt>
            <FormattedMessage id="area.cofog" />
          </dt>
          <dd>
            {cofog.group} <span lang="en">{cofog.title}</span>{' '}
            <span className={styles.quiet}>
              <FormattedMessage id={`area.cofog.${cofog.match}`} />
            </span>
          </dd>
        </>
      )}
      {parent && (
        <>
          <dt>
            <FormattedMessage id="area.parent" />
          </dt>
          <dd>
            <Link to={areaAddress(parent.code)}>
              <AreaName area={parent} />
            </Link>
          </dd>
        </>
      )}
      {children.length > 0 && (
        <>
          <dt>
            <FormattedMessage id="area.children" />
          </dt>
          <dd>
            <ul>
              {children.map((child) => (
                <li key={child.id}>
                  <Link to={areaAddress(child.code)}>
                    <AreaName area={child} />
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>
        <FormattedMessage id="area.code" />
      </dt>
      <dd>
        <Link to={graphAddress(area.id)}>
          <code>{area.code}</code>
        </Link>
      </dd>
    </dl>
  );
}

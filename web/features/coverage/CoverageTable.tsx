import { parseAsBoolean, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { coverageAddress } from '../../lib/addresses';
import type { CoverageListQuery } from '../../lib/gql/operations';
import { lengthOf } from '../../ui/coverage/scorecard-data';
import { shareOf } from '../../ui/coverage/ShareBar';
import styles from './CoveragePage.module.css';

type Listed = CoverageListQuery['documents']['nodes'][number];

/** What a column shows and sorts by; null stands last in either direction. */
const columns = {
  title: ({ title }: Listed) => title,
  share: ({ coverage }: Listed) => shareOf(coverage),
  unassigned: ({ coverage }: Listed) => lengthOf(coverage.unassigned),
  problems: ({ coverage }: Listed) => coverage.problems.length,
  sections: ({ coverage }: Listed) => {
    const all = coverage.organizations.flatMap(({ sections }) => sections);
    return all.length === 0 ? null : all.filter(({ found }) => found).length / all.length;
  },
  unmapped: ({ coverage }: Listed) => (coverage.clauses === 0 ? null : coverage.unmapped.length),
} satisfies Record<string, (document: Listed) => string | number | null>;
type Column = keyof typeof columns;
const names = Object.keys(columns) as Column[];

/** The documents with their scores; the column to sort by and its direction stand in the address (`?sort=&down=`). */
export function CoverageTable({ documents }: { documents: readonly Listed[] }) {
  const [{ sort, down }, setSort] = useQueryStates({ sort: parseAsStringLiteral(names), down: parseAsBoolean.withDefault(false) });
  const rows = sort === null ? documents : [...documents].sort(comparing(columns[sort], down));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col" aria-sort={sort === name ? (down ? 'descending' : 'ascending') : undefined}>
                <button
                  type="button"
                  onClick={() => void setSort({ sort: name, down: sort === name ? !down : name !== 'title' && name !== 'share' })}
                >
                  <FormattedMessage id={`coverage.list.${name}`} />
                  <span aria-hidden="true">{sort === name ? (down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((document) => (
            <Row key={document.id} document={document} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ document }: { document: Listed }) {
  const intl = useIntl();
  const { coverage, title, kind, city, date } = document;
  const share = shareOf(coverage);
  const sections = coverage.organizations.flatMap((one) => one.sections);
  const nothing = <FormattedMessage id="coverage.list.notApplicable" />;
  return (
    <tr data-document={document.id}>
      <th scope="row">
        <Link to={coverageAddress(document.id)} lang="zh-CN">
          {title}
        </Link>
        <span className={styles.quiet}>
          <FormattedMessage id={`vocabulary.document.${kind}`} />
          {city && <span lang="zh-CN"> · {city.name}</span>}
          {date && ` · ${date}`}
        </span>
      </th>
      <td data-label={intl.formatMessage({ id: 'coverage.list.share' })}>
        {share === null ? nothing : intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 1 })}
      </td>
      <td data-label={intl.formatMessage({ id: 'coverage.list.unassigned' })}>{lengthOf(coverage.unassigned)}</td>
      <td data-label={intl.formatMessage({ id: 'coverage.list.problems' })}>{coverage.problems.length}</td>
      <td data-label={intl.formatMessage({ id: 'coverage.list.sections' })}>
        {sections.length === 0 ? nothing : `${sections.filter(({ found }) => found).length} / ${sections.length}`}
      </td>
      <td data-label={intl.formatMessage({ id: 'coverage.list.unmapped' })}>
        {coverage.clauses === 0 ? nothing : `${coverage.unmapped.length} / ${coverage.clauses}`}
      </td>
    </tr>
  );
}

function comparing(value: (document: Listed) => string | number | null, down: boolean) {
  return (a: Listed, b: Listed): number => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order = typeof left === 'string' ? left.localeCompare(String(right), 'zh-CN') : left - Number(right);
    return down ? -order : order;
  };
}

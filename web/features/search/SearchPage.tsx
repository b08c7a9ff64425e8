import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { FormattedMessage, useIntl } from 'react-intl';
import { ExportLink } from '../../ui/ExportLink';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/use-page-title';
import { KindFilter } from './KindFilter';
import { searchableKinds } from './searchable-kinds';
import { SearchResults } from './SearchResults';

/** `/search?q=&kind=`: whatever in the atlas has these words. */
export default function SearchPage() {
  const intl = useIntl();
  const [{ q, kind }, setAddress] = useQueryStates(
    { q: parseAsString.withDefault(''), kind: parseAsStringLiteral(searchableKinds) },
    { history: 'push' },
  );
  usePageTitle(q ? `${q} · ${intl.formatMessage({ id: 'search.title' })}` : intl.formatMessage({ id: 'search.title' }));
  if (!q) {
    return (
      <EmptyState title={<FormattedMessage id="search.start" />}>
        <p>
          <FormattedMessage id="search.start.body" />
        </p>
      </EmptyState>
    );
  }
  return (
    <div className="atlas-column">
      <h1>
        <FormattedMessage id="search.heading" values={{ text: q }} />
      </h1>
      <KindFilter kind={kind} onChoose={(next) => void setAddress({ kind: next })} />
      <p>
        <ExportLink scope="search" text={q} kinds={kind} />
      </p>
      <SearchResults text={q} kind={kind} />
    </div>
  );
}

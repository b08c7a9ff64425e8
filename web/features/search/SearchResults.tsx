import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { visualKindOf } from '../../app/theme/visual-kind';
import { nodeAddress, questionAddress } from '../../lib/addresses';
import { SearchDocument, type SearchHitFragment, type SearchQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { KindMark } from '../../ui/KindMark';
import { MarkedText } from '../../ui/MarkedText';
import { PageSkeleton } from '../../ui/PageSkeleton';
import styles from './Search.module.css';
import type { SearchableKind } from './searchable-kinds';

export function SearchResults({ text, kind }: { text: string; kind: SearchableKind | null }) {
  const result = useQuery(SearchDocument, { variables: { text, kinds: kind && [kind] } });
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ search }) =>
        search.nodes.length === 0 ? (
          <NothingFound text={text} />
        ) : (
          <>
            <p className={styles.quiet} aria-live="polite">
              <FormattedMessage id="search.count" values={{ count: search.totalCount }} />
            </p>
            <ul className={styles.hits}>
              {search.nodes.map((hit) => (
                <Hit key={hit.node.id} hit={hit} />
              ))}
            </ul>
            {search.pageInfo.hasNextPage && (
              <Button
                variant="default"
                onClick={() => void result.fetchMore({ variables: { after: search.pageInfo.endCursor }, updateQuery: appended })}
              >
                <FormattedMessage id="search.more" />
              </Button>
            )}
          </>
        )
      }
    </AsyncView>
  );
}

function Hit({ hit }: { hit: SearchHitFragment }) {
  const kind = visualKindOf(hit.node.__typename);
  return (
    <li>
      <p>
        {kind && <KindMark kind={kind} />}
        <Link to={nodeAddress(hit.node.id)} lang="zh-CN">
          {hit.title}
        </Link>{' '}
        <span className={styles.quiet}>
          <FormattedMessage id={`vocabulary.entity.${hit.kind}`} />
          {hit.city && <span lang="zh-CN"> · {hit.city.name}</span>}
        </span>
      </p>
      <p>
        <MarkedText text={hit.snippet} spans={hit.highlights} />
      </p>
    </li>
  );
}

function NothingFound({ text }: { text: string }) {
  return (
    <EmptyState title={<FormattedMessage id="search.none" values={{ text }} />}>
      <p>
        <FormattedMessage id="search.none.body" />
      </p>
      <Link to={questionAddress(text)} lang="zh-CN">
        {text}
      </Link>
    </EmptyState>
  );
}

function appended(old: SearchQuery, { fetchMoreResult }: { fetchMoreResult: SearchQuery }): SearchQuery {
  return { search: { ...fetchMoreResult.search, nodes: [...old.search.nodes, ...fetchMoreResult.search.nodes] } };
}

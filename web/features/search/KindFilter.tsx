import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Search.module.css';
import { searchableKinds, type SearchableKind } from './searchable-kinds';

interface Props {
  kind: SearchableKind | null;
  onChoose: (kind: SearchableKind | null) => void;
}

export function KindFilter({ kind, onChoose }: Props) {
  const intl = useIntl();
  return (
    <div role="group" aria-label={intl.formatMessage({ id: 'search.kinds' })} className={styles.kinds}>
      {[null, ...searchableKinds].map((one) => (
        <button key={one} type="button" aria-pressed={one === kind} onClick={() => onChoose(one)}>
          <FormattedMessage id={one ? `vocabulary.entity.${one}` : 'search.allKinds'} />
        </button>
      ))}
    </div>
  );
}

import { Drawer } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Document.module.css';
import { FactLine } from './FactLine';
import { byWidth, isFact, overlaps, withoutEchoes, type Annotation, type Span } from './text/annotation';

interface Props {
  /** The words whose facts are shown; null keeps the sheet closed. */
  span: Span | null;
  annotations: readonly Annotation[];
  onClose: () => void;
}

/** On a narrow screen: the facts of the tapped words, in a sheet from below. */
export function FactSheet({ span, annotations, onClose }: Props) {
  const intl = useIntl();
  const facts = span ? withoutEchoes(annotations.filter((one) => isFact(one) && overlaps(one, span))).sort(byWidth) : [];
  return (
    <Drawer
      opened={span !== null}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={intl.formatMessage({ id: 'document.facts.selected' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'document.close' }) }}
    >
      {facts.length === 0 && (
        <p>
          <FormattedMessage id="document.facts.none" />
        </p>
      )}
      <ul className={styles.sheet}>
        {facts.map((fact, index) => (
          <FactLine key={index} fact={fact} current={false} />
        ))}
      </ul>
    </Drawer>
  );
}

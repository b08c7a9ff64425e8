import { NativeSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { AddScreenQuery, DocumentKind, JurisdictionLevel } from '../../lib/gql/operations';
import styles from './Add.module.css';
import { kinds, levels, type Draft } from './draft';
import type { Preview } from './preview-data';

interface Props {
  draft: Draft;
  cities: AddScreenQuery['cities'];
  /** What was read: shown where a field is left empty. */
  preview: Preview | null;
  onChange: (part: Partial<Draft>) => void;
}

/** City, department, title, date, number and kind: what the text does not say, or says wrongly. */
export function DetailFields({ draft, cities, preview, onChange }: Props) {
  const intl = useIntl();
  const label = (id: 'newCode' | 'cityName' | 'parent' | 'department' | 'title' | 'number' | 'date' | 'issuer') =>
    intl.formatMessage({ id: `add.field.${id}` });
  const field = (id: Parameters<typeof label>[0], read: string | null = null) => (
    <TextInput
      label={label(id)}
      value={draft[id]}
      placeholder={read ?? ''}
      maxLength={200}
      onChange={(event) => onChange({ [id]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={styles.fields}>
      <legend>
        <FormattedMessage id="add.details" />
      </legend>
      <div className={styles.grid}>
        <NativeSelect
          label={intl.formatMessage({ id: 'add.field.city' })}
          value={draft.city}
          required
          data={[
            { value: '', label: intl.formatMessage({ id: 'add.city.choose' }), disabled: true },
            ...cities.map(({ code, name }) => ({ value: code, label: `${name} ${code}` })),
            { value: 'new', label: intl.formatMessage({ id: 'add.city.new' }) },
          ]}
          onChange={(event) => onChange({ city: event.currentTarget.value })}
        />
        {draft.city === 'new' && (
          <>
            {field('newCode')}
            {field('cityName')}
            <NativeSelect
              label={intl.formatMessage({ id: 'add.field.level' })}
              value={draft.level}
              data={levels.map((level) => ({ value: level, label: intl.formatMessage({ id: `vocabulary.level.${level}` }) }))}
              onChange={(event) => onChange({ level: event.currentTarget.value as JurisdictionLevel })}
            />
            {field('parent')}
          </>
        )}
        <NativeSelect
          label={intl.formatMessage({ id: 'add.field.kind' })}
          value={draft.kind}
          data={[
            { value: '', label: intl.formatMessage({ id: 'add.kind.auto' }) },
            ...kinds.map((kind) => ({ value: kind, label: intl.formatMessage({ id: `vocabulary.document.${kind}` }) })),
          ]}
          onChange={(event) => onChange({ kind: event.currentTarget.value as DocumentKind | '' })}
        />
        {field('department', preview?.organizations[0]?.name)}
        {field('title', preview?.title)}
        {field('number', preview?.number)}
        {field('date', preview?.date)}
        {field('issuer', preview?.issuer)}
      </div>
      <p className={styles.quiet}>
        <FormattedMessage id="add.details.hint" />
      </p>
    </fieldset>
  );
}

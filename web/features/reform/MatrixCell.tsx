import { useIntl } from 'react-intl';
import type { ReformKind } from '../../lib/gql/operations';
import { GapGlyph } from '../../ui/GapSign';
import { HeadingWarning } from '../../ui/HeadingWarning';
import styles from './Reform.module.css';
import type { ReformCity, ReformItemOfCity } from './reform-data';

interface Props {
  city: ReformCity;
  kind: ReformKind;
  items: ReformItemOfCity[];
  pressed: boolean;
  onChoose: () => void;
}

/** How many items of a kind a city has. None is a sign, not a nought: the section may be missing instead. */
export function MatrixCell({ city, kind, items, pressed, onChoose }: Props) {
  const intl = useIntl();
  const names = { city: city.name, kind: intl.formatMessage({ id: `vocabulary.reform.${kind}` }) };
  if (items.length === 0) {
    const gap = missingReform(city) ? 'SECTION_MISSING' : 'ABSENT_FROM_MANDATE';
    const label = gap === 'SECTION_MISSING' ? 'vocabulary.gap.SECTION_MISSING' : 'reform.cell.none';
    return (
      <td>
        <span className={styles.none} title={intl.formatMessage({ id: label }, names)}>
          <GapGlyph gap={gap} />
          <span className="atlas-visually-hidden">{intl.formatMessage({ id: label }, names)}</span>
        </span>
      </td>
    );
  }
  const contradictions = new Map(items.map((item) => [item.heading, item]));
  return (
    <td data-cell={`${kind}-${city.code}`}>
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={intl.formatMessage({ id: 'reform.cell' }, { ...names, count: items.length })}
        onClick={onChoose}
      >
        {items.length}
      </button>
      {[...contradictions.values()].map((item) => (
        <HeadingWarning key={item.id} item={item} />
      ))}
    </td>
  );
}

const missingReform = (city: ReformCity) =>
  city.departments.every((department) => department.gaps.some((gap) => gap.section === 'REFORM' && gap.gap === 'SECTION_MISSING'));

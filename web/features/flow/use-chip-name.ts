import { useIntl } from 'react-intl';
import type { ReformKind } from '../../lib/gql/operations';
import { none, own, still, type FlowLink } from './flow-data';

interface Named {
  layer: 'area' | 'kind' | 'to';
  value: string;
  links: readonly FlowLink[];
}

/** What a chip, a choice or a cell of the table is called in the language of the interface. */
export function useChipName(): (chip: Named) => string {
  const intl = useIntl();
  return ({ layer, value, links }) => {
    if (layer === 'kind') return intl.formatMessage({ id: `vocabulary.reform.${value as ReformKind}` });
    if (layer === 'area') {
      const area = links.find((link) => link.area?.code === value)?.area;
      if (value === none || !area) return intl.formatMessage({ id: 'flow.area.none' });
      return intl.locale.startsWith('zh') ? area.labelZh : area.labelEn;
    }
    const recipient = links.find((link) => link.recipient?.id === value)?.recipient;
    if (recipient) return recipient.named ? recipient.name : recipient.name + intl.formatMessage({ id: 'ui.named.no' });
    return intl.formatMessage({ id: value === own ? 'flow.to.own' : value === still ? 'flow.to.still' : 'flow.to.none' });
  };
}

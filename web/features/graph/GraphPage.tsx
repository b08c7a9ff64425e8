import { useIntl } from 'react-intl';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { GraphScreen } from './GraphScreen';
import { useGraphAddress } from './use-graph-address';
import { useGraphData } from './use-graph-data';

/** `/graph`: the bridge between departments, or, with `?focus=`, what is around a node. */
export default function GraphPage() {
  const intl = useIntl();
  const { state, change } = useGraphAddress();
  const result = useGraphData(state);
  usePageTitle(intl.formatMessage({ id: 'graph.title' }));
  return (
    <div className="atlas-wide">
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {(data) => <GraphScreen data={data} address={state} change={change} />}
      </AsyncView>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { MethodsDocument, type MethodsQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { useHashTarget } from '../../ui/use-hash-target';
import { usePageTitle } from '../../ui/use-page-title';
import { JudgesPart } from './JudgesPart';
import styles from './Methods.module.css';
import { ReliabilityPart } from './ReliabilityPart';
import { RuleEntry } from './RuleEntry';

/** `/methods`: every rule that concludes something, in words, with its error rate; `#rule-<name>` leads to one, `#reliability` to the scores. */
export default function MethodsPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'methods.title' }));
  useHashTarget();
  const result = useQuery(MethodsDocument);
  return (
    <div className="atlas-column">
      <h1>
        <FormattedMessage id="methods.title" />
      </h1>
      <p>
        <FormattedMessage id="methods.lead" />
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ methods }) => <Article methods={methods} />}
      </AsyncView>
    </div>
  );
}

function Article({ methods }: { methods: MethodsQuery['methods'] }) {
  const groups = [...new Set(methods.rules.map(({ group }) => group))];
  const { mean, most, worst, pairs } = methods.unrelated;
  return (
    <>
      {groups.map((group) => (
        <section key={group} aria-labelledby={group} className={styles.group}>
          <h2 id={group}>
            <FormattedMessage id={`methods.group.${group}`} />
          </h2>
          {methods.rules
            .filter((rule) => rule.group === group)
            .map((rule) => (
              <RuleEntry key={rule.name} rule={rule} />
            ))}
        </section>
      ))}
      <ReliabilityPart steps={methods.reliability} />
      <p>
        <FormattedMessage
          id="methods.unrelated"
          values={{ mean: <Percent share={mean} />, most: <Percent share={most} />, worst: <span lang="zh-CN">{worst}</span>, pairs }}
        />
      </p>
      <JudgesPart agreement={methods.agreement} />
    </>
  );
}

const Percent = ({ share }: { share: number }) => <FormattedNumber value={share} style="percent" maximumFractionDigits={1} />;

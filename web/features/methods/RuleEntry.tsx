import { FormattedMessage, FormattedNumber } from 'react-intl';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import type { MethodsQuery } from '../../lib/gql/operations';
import styles from './Methods.module.css';

type Rule = MethodsQuery['methods']['rules'][number];

const unmeasured = { INFERRED: 'methods.unreviewed', STATED: 'methods.stated', SUPPLIED: 'methods.supplied' } as const;

/** One rule: what it concludes, from what, why that may be wrong, a fact that carries it, and how often it is wrong. */
export function RuleEntry({ rule }: { rule: Rule }) {
  const [locale] = useLocale();
  const { concludes, from, fallible } = rule[locale];
  return (
    <article id={`rule-${rule.name}`} className={styles.rule} data-rule={rule.name}>
      <h3>{concludes}</h3>
      <p className={styles.quiet}>
        <code>{rule.name}</code> · <FormattedMessage id={`methods.basis.${rule.basis}`} />
        {rule.use && (
          <>
            {' · '}
            <FormattedMessage id="methods.use" values={{ facts: rule.use.facts }} />{' '}
            <Link to={`/cite/${rule.use.example}`}>
              <FormattedMessage id="methods.example" />
            </Link>
          </>
        )}
      </p>
      <dl className={styles.facts}>
        <dt>
          <FormattedMessage id="methods.from" />
        </dt>
        <dd>{from}</dd>
        <dt>
          <FormattedMessage id="methods.fallible" />
        </dt>
        <dd>{fallible}</dd>
        <dt>
          <FormattedMessage id="methods.error" />
        </dt>
        <dd data-measures={rule.measures.length}>
          {rule.measures.length === 0 ? (
            <FormattedMessage id={unmeasured[rule.basis]} />
          ) : (
            <ul>
              {rule.measures.map((measure) => (
                <li key={`${measure.things} ${measure.set} ${measure.use}`}>
                  <Measure measure={measure} />
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>
          <FormattedMessage id="methods.code" />
        </dt>
        <dd>
          <code>{rule.code}</code>
        </dd>
      </dl>
    </article>
  );
}

function Measure({ measure }: { measure: Rule['measures'][number] }) {
  const { things, set, invented, use, judged, wrongShare, wrongAtMost, expected, missedShare, f1, baselineF1, judgedBy } = measure;
  return (
    <>
      <FormattedMessage id={`methods.things.${things}`} /> · <span lang={/\p{Script=Han}/u.test(set) ? 'zh-CN' : 'en'}>{set}</span>
      {invented && (
        <>
          {' · '}
          <FormattedMessage id="methods.invented" />
        </>
      )}{' '}
      · <FormattedMessage id={`methods.use.${use}`} />
      <br />
      {wrongShare != null && (
        <strong>
          <FormattedMessage id="methods.wrong" values={{ share: <Percent share={wrongShare} /> }} />
        </strong>
      )}{' '}
      {wrongAtMost != null && <FormattedMessage id="methods.atMost" values={{ share: <Percent share={wrongAtMost} /> }} />}
      {judged != null && (
        <>
          {' · '}
          <FormattedMessage id="methods.judged" values={{ n: judged }} />
        </>
      )}
      {missedShare != null && (
        <>
          {' · '}
          <FormattedMessage id="methods.missed" values={{ share: <Percent share={missedShare} /> }} />
        </>
      )}
      {expected != null && (
        <>
          {' · '}
          <FormattedMessage id="methods.expected" values={{ n: expected }} />
        </>
      )}
      {f1 != null && baselineF1 != null && (
        <>
          {' · '}
          <FormattedMessage id="methods.f1" values={{ f1: f1.toFixed(2), baseline: baselineF1.toFixed(2) }} />
        </>
      )}
      <br />
      <span className={styles.quiet}>
        <FormattedMessage id="methods.by" values={{ by: <span lang="en">{judgedBy}</span> }} />
      </span>
    </>
  );
}

const Percent = ({ share }: { share: number }) => <FormattedNumber value={share} style="percent" maximumFractionDigits={1} />;

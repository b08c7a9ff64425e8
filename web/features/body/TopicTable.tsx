import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress } from '../../lib/addresses';
import { BodyName, BodyNames } from '../../ui/BodyName';
import { Roles } from '../../ui/Roles';
import styles from './Body.module.css';
import type { BodyData, BoundaryOfBody } from './body-data';

/** Per topic, who takes which part: the body itself, the other sides, and through what they work together. */
export function TopicTable({ body }: { body: BodyData }) {
  const intl = useIntl();
  const heads = ['body.topic', 'body.it', 'body.others', 'body.mechanisms'] as const;
  return (
    <table className={styles.topics} data-topics="">
      <thead>
        <tr>
          {heads.map((id) => (
            <th key={id} scope="col">
              <FormattedMessage id={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.boundaries.map((boundary) => (
          <tr key={boundary.id} data-topic={boundary.id}>
            <th scope="row">
              <a href={`#${boundary.id}`} lang="zh-CN">
                {boundary.topic}
              </a>
            </th>
            <td data-label={intl.formatMessage({ id: 'body.it' })}>
              <OwnParts body={body} boundary={boundary} />
            </td>
            <td data-label={intl.formatMessage({ id: 'body.others' })}>
              {boundary.sides
                .filter((side) => side.body?.id !== body.id)
                .map((side, index) => (
                  <p key={index}>
                    {side.body ? (
                      <BodyName body={side.body} />
                    ) : (
                      <Link to={departmentAddress(boundary.department.id)} lang="zh-CN">
                        {boundary.department.name}
                      </Link>
                    )}{' '}
                    <Roles roles={side.roles} always />
                  </p>
                ))}
            </td>
            <td data-label={boundary.mechanisms.length > 0 ? intl.formatMessage({ id: 'body.mechanisms' }) : undefined}>
              <BodyNames bodies={boundary.mechanisms} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OwnParts({ body, boundary }: { body: BodyData; boundary: BoundaryOfBody }) {
  const sides = boundary.sides.filter((side) => side.body?.id === body.id);
  if (sides.length > 0) return sides.map((side, index) => <Roles key={index} roles={side.roles} always />);
  const isMechanism = boundary.mechanisms.some(({ id }) => id === body.id);
  return <FormattedMessage id={isMechanism ? 'body.mechanism' : 'body.noSide'} />;
}

import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { bodyAddress } from '../lib/addresses';
import type { BodyNameFragment } from '../lib/gql/operations';

/** Another body, as printed; says where the document only describes it. */
export function BodyName({ body }: { body: BodyNameFragment }) {
  return (
    <>
      <Link to={bodyAddress(body.id)} lang="zh-CN">
        {body.name}
      </Link>
      {!body.named && <FormattedMessage id="ui.named.no" />}
    </>
  );
}

export function BodyNames({ bodies }: { bodies: BodyNameFragment[] }) {
  return bodies.map((body, index) => (
    <span key={body.id}>
      {index > 0 && <FormattedMessage id="ui.list.separator" />}
      <BodyName body={body} />
    </span>
  ));
}

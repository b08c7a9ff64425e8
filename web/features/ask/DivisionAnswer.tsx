import { Link } from 'react-router';
import { divisionAddress } from '../../lib/addresses';
import type { DivisionAnswerFragment } from '../../lib/gql/operations';
import { useVersionSearch } from '../../lib/use-version-search';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import facts from '../../ui/Facts.module.css';
import { KindMark } from '../../ui/KindMark';

/** A division that the question names. */
export function DivisionAnswer({ division }: { division: DivisionAnswerFragment }) {
  const version = useVersionSearch();
  return (
    <p className={facts.head}>
      <KindMark kind="division" />
      <Link to={divisionAddress(division.department.id, division.id, version)} lang="zh-CN">
        {division.name}
        {division.nameplates.length > 0 && `（${division.nameplates.map((plate) => plate.name).join('、')}）`}
      </Link>
      <EvidenceLinks evidence={division.evidence} />
    </p>
  );
}

import type { GraphSubjectFragment } from '../../../lib/gql/operations';
import { useLocale } from '../../../i18n/use-locale';
import { printedFigure } from '../../../lib/printed-figure';
import { EvidenceLinks } from '../../../ui/EvidenceLink';

/** What a node says in its document's words, with the links to the sentences. Names that stand above it are not repeated. */
export function SubjectText({ subject }: { subject: GraphSubjectFragment }) {
  const [locale] = useLocale();
  if (subject.__typename === 'FunctionArea') {
    return (
      <>
        <p>{locale === 'zh' ? subject.labelEn : subject.labelZh}</p>
        <p lang="zh-CN">{subject.definition}</p>
      </>
    );
  }
  return (
    <p>
      <span lang="zh-CN">{wordsOf(subject)}</span>
      {'evidence' in subject && subject.evidence && <EvidenceLinks evidence={subject.evidence} />}
    </p>
  );
}

function wordsOf(subject: GraphSubjectFragment): string {
  switch (subject.__typename) {
    case 'Duty':
    case 'Clause':
    case 'DivisionClause':
    case 'ReformAction':
    case 'Activity':
    case 'Boundary':
      return subject.text;
    case 'Indicator':
      return `${subject.name}：${printedFigure(subject)}`;
    case 'Mandate':
    case 'Document':
      return subject.title;
    case 'Department':
      return [subject.name, subject.status].filter(Boolean).join(' · ');
    case 'Division':
    case 'Body':
    case 'AffiliatedUnit':
    case 'City':
      return subject.name;
    default:
      return '';
  }
}

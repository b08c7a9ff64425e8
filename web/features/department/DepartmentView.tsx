import { BoundaryItem } from '../../ui/BoundaryItem';
import { CoordinationItem } from '../../ui/CoordinationItem';
import { ReformItem } from '../../ui/ReformItem';
import { useHashTarget } from '../../ui/use-hash-target';
import { Activities } from './Activities';
import { AffiliatedUnits } from './AffiliatedUnits';
import { ContactKind } from './ContactKind';
import { Contents } from './Contents';
import type { DepartmentData } from './department-data';
import styles from './Department.module.css';
import { DepartmentHead } from './DepartmentHead';
import { DepartmentSection } from './DepartmentSection';
import { Divisions } from './Divisions';
import { DutyRow } from './DutyRow';
import { Interpretation } from './Interpretation';
import { LegalBasisList } from './LegalBasisList';
import { NamedValues } from './NamedValues';
import { StaffQuotas } from './StaffQuotas';

/** The page of a department whose facts are there. */
export function DepartmentView({ department }: { department: DepartmentData }) {
  useHashTarget();
  const interpreters = [department.version.mandate?.interpretedBy ?? null].filter((body) => body !== null);
  const inForce = !department.gaps.some(({ gap }) => gap === 'NOT_IN_FORCE');
  return (
    <div className="atlas-wide">
      <DepartmentHead department={department} />
      <div className={styles.page}>
        <Contents department={department} />
        <div className={styles.body}>
          <DepartmentSection name="duties" items={department.duties} gaps={department.gaps}>
            {(duties) => duties.map((duty) => <DutyRow key={duty.id} duty={duty} />)}
          </DepartmentSection>
          <DepartmentSection name="divisions" items={department.divisions} gaps={department.gaps}>
            {(divisions) => <Divisions divisions={divisions} />}
          </DepartmentSection>
          <DepartmentSection name="reform" items={department.reformActions} gaps={department.gaps}>
            {(items) => items.map((item) => <ReformItem key={item.id} item={item} />)}
          </DepartmentSection>
          <DepartmentSection name="boundaries" items={department.boundaries} gaps={department.gaps}>
            {(boundaries) => boundaries.map((boundary) => <BoundaryItem key={boundary.id} boundary={boundary} />)}
          </DepartmentSection>
          <DepartmentSection name="staffing" items={department.staffQuotas} gaps={department.gaps}>
            {(quotas) => <StaffQuotas quotas={quotas} />}
          </DepartmentSection>
          <DepartmentSection
            name="coordination"
            items={department.coordination}
            gaps={department.gaps}
            nothing={inForce ? 'NOT_STATED' : 'NOT_IN_FORCE'}
          >
            {(links) => links.map((link) => <CoordinationItem key={`${link.relation}-${link.body.id}`} link={link} />)}
          </DepartmentSection>
          <DepartmentSection name="affiliated" items={department.affiliatedUnits} gaps={department.gaps}>
            {(units) => <AffiliatedUnits units={units} />}
          </DepartmentSection>
          <DepartmentSection name="holders" items={department.officeHolders} gaps={department.gaps}>
            {(holders) => <NamedValues rows={holders.map(({ name, post, evidence }) => ({ name, value: post, evidence }))} />}
          </DepartmentSection>
          <DepartmentSection name="contacts" items={department.contacts} gaps={department.gaps}>
            {(contacts) => (
              <NamedValues rows={contacts.map(({ kind, value, evidence }) => ({ name: <ContactKind kind={kind} />, value, evidence }))} />
            )}
          </DepartmentSection>
          <Activities department={department.id} duties={new Set(department.duties.map(({ id }) => id))} />
          <DepartmentSection name="basis" items={department.legalBasis} gaps={department.gaps}>
            {(bases) => <LegalBasisList bases={bases} />}
          </DepartmentSection>
          <DepartmentSection name="interpretation" items={interpreters} gaps={department.gaps}>
            {(bodies) => <Interpretation bodies={bodies} />}
          </DepartmentSection>
        </div>
      </div>
    </div>
  );
}

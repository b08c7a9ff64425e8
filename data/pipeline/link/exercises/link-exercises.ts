import type { ActivityFact, IndicatorFact } from '../../facts/activity.js';
import type { ClauseFact, DutyFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { Period } from '../../versions/version-at.js';
import { statementsOf, type Statement } from './activity-statements.js';
import { DutySubjects } from './duty-subjects.js';
import type { ExerciseFact } from './exercise-fact.js';
import { exerciseTiming } from './exercise-timing.js';
import { explainLead, type SharedWord } from './explain-lead.js';
import { subjectsOf } from './sentence-subjects.js';

/** A document that plans, requires or reports, of the department that holds the duties. */
export interface ActingDocument {
  /** Names it in the result. */
  key: string;
  /** ISO date of any precision; null where nobody said. */
  date: string | null;
  activities: readonly ActivityFact[];
  indicators: readonly IndicatorFact[];
}

export interface ExerciseInput {
  duties: readonly DutyFact[];
  /** When the mandate of the duties holds. */
  period: Period;
  documents: readonly ActingDocument[];
}

/** A word that more duties than this are about tells none of them from the others. */
const mostDuties = 2;

/** A statement that leads to a duty. */
interface Lead {
  duty: DutyFact;
  clause: ClauseFact | null;
  statement: Statement;
  words: SharedWord[];
  strength: number;
}

/**
 * Which duties of a department its activities show at work, one fact for an activity and a duty: where a statement is
 * about the same matter as the duty, in the same or in paired words. A catch-all is never shown at work by words. Always
 * inferred.
 */
export function linkExercises({ duties, period, documents }: ExerciseInput): ExerciseFact[] {
  const own = duties.filter((duty) => !duty.residual);
  const subjects = new DutySubjects(own);
  return documents.flatMap(({ key, date, activities, indicators }) =>
    activities.flatMap((activity, index): ExerciseFact[] => {
      const timing = exerciseTiming(activity.period ?? date, period);
      if (timing === null) return [];
      const statements = statementsOf(activity);
      const leads = statements.flatMap((statement) => leadsOf(statement, subjects));
      const silent = statements.filter((statement) => !leads.some((lead) => lead.statement === statement));
      return own
        .map((duty) => leads.filter((lead) => lead.duty === duty))
        .filter((all) => all.length > 0)
        .map((all) => ({ ...factOf(all, silent, indicators), document: key, activity: index, timing }));
    }),
  );
}

function leadsOf(statement: Statement, subjects: DutySubjects): Lead[] {
  const byClause = new Map<ClauseFact | DutyFact, Lead & { sure: number[] }>();
  for (const { term, weight, sure } of subjectsOf(statement.text, statement.first)) {
    const hits = subjects.of(term, statement.text);
    if (hits.length > mostDuties) continue;
    for (const { duty, clause, score, word, how } of hits) {
      const lead = byClause.get(clause ?? duty) ?? { duty, clause, statement, words: [], strength: 0, sure: [] };
      lead.words.push({ said: term, word, how, weight });
      if (sure) lead.sure.push(score);
      byClause.set(clause ?? duty, lead);
    }
  }
  return [...byClause.values()]
    .filter(({ sure }) => sure.length > 0)
    .map(({ sure, ...lead }) => ({ ...lead, strength: Math.max(...sure) + 0.1 * (lead.words.length - 1) }));
}

/** `silent`: the statements that lead to no duty; the first one, which says what all is about, speaks for them. */
function factOf(
  leads: readonly Lead[],
  silent: readonly Statement[],
  indicators: readonly IndicatorFact[],
): Omit<ExerciseFact, 'document' | 'activity' | 'timing'> {
  const best = leads.reduce((top, one) => (one.strength > top.strength ? one : top));
  const statements = [...new Set(leads.map(({ statement }) => statement))];
  const covered = statements.some(({ first }) => first) ? [...statements, ...silent] : statements;
  return {
    duty: best.duty,
    clause: best.clause,
    indicators: indicators.flatMap(({ evidence }, index) => (covered.some(({ quote }) => holds(quote, evidence)) ? [index] : [])),
    confidence: Math.round(Math.min(0.9, 0.3 + 0.5 * best.strength + (best.statement.first ? 0.08 : 0)) * 100) / 100,
    rule: 'exercise-subject',
    explanation: explainLead(best),
    shownBy: statements.map(({ quote }) => quote),
    shown: (best.clause ?? best.duty).evidence,
  };
}

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

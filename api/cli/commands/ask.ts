import { askQuestion, type AskedCity } from '../ask-question.js';

/** `atlas ask`: each city's answer, as JSON or in lines. */
export async function ask(question: string, { json, city }: { json: boolean; city?: string[] }): Promise<void> {
  const answers = await askQuestion(question, city ?? null);
  if (json) process.stdout.write(`${JSON.stringify(answers.map(askJson), null, 2)}\n`);
  else for (const answer of answers) process.stdout.write(`${lines(answer).join('\n')}\n`);
}

function askJson({ city, found, gap, answers, divisionClauses, divisions, reformActions, boundaries }: AskedCity) {
  return {
    city: city.name,
    code: city.code,
    found,
    gap,
    answers: answers.map(({ duty, score, assignments }) => ({
      department: duty.department.name,
      duty: duty.ordinal,
      text: duty.text,
      score,
      divisions: onePerDivision(assignments).map(({ division, basis, confidence }) => ({ name: division.name, basis, confidence })),
      quote: duty.evidence[0]?.quote ?? '',
    })),
    divisions: divisions.map(({ name }) => ({ name, ...basisOf(name, divisionClauses, answers) })),
    divisionClauses: divisionClauses.map(({ clause, score }) => ({
      division: clause.division.name,
      text: clause.text,
      score,
      quote: clause.evidence[0]?.quote ?? '',
    })),
    reformActions: reformActions.map(({ kind, ordinal, text }) => ({ kind, ordinal, text })),
    boundaries: boundaries.map(({ partners, topic, text }) => ({ partners: partners.map(({ name }) => name), topic, text })),
  };
}

type Assigned = AskedCity['answers'][number]['assignments'][number];

/** Several sentences of a division may lead to one duty: the first stands for them, a stated one before the others. */
function onePerDivision(assignments: readonly Assigned[]): Assigned[] {
  const found = new Map<string, Assigned>();
  for (const one of assignments) {
    const known = found.get(one.division.name);
    if (known === undefined || (known.basis !== 'STATED' && one.basis === 'STATED')) found.set(one.division.name, one);
  }
  return [...found.values()];
}

/** How it is known that a division answers: by its own sentence, else by the duty that it holds; nulls where it was only named. */
function basisOf(name: string, clauses: AskedCity['divisionClauses'], answers: AskedCity['answers']) {
  const own = clauses.find(({ clause }) => clause.division.name === name);
  if (own) return { basis: 'STATED', confidence: null, quote: own.clause.evidence[0]?.quote ?? null };
  const held = answers.flatMap(({ assignments }) => assignments).find(({ division }) => division.name === name);
  return { basis: held?.basis ?? null, confidence: held?.confidence ?? null, quote: null };
}

function lines({ city, found, gap, answers, divisionClauses, divisions, reformActions, boundaries }: AskedCity): string[] {
  return [
    `${city.name} (${city.code}): ${found ? 'found' : 'not found'}${gap ? `, ${gap}` : ''}`,
    ...divisionClauses.map(({ clause, score }) => `  ${clause.division.name} [${score.toFixed(2)}] STATED ${clause.text}`),
    ...answers.flatMap(({ duty, score, assignments }) => [
      `  ${duty.department.name} ${duty.path} [${score.toFixed(2)}] ${duty.text}`,
      ...onePerDivision(assignments).map(
        ({ division, basis, confidence }) => `    → ${division.name} ${basis}${confidence === null ? '' : ` ${confidence}`}`,
      ),
    ]),
    ...divisions.map(({ name }) => `  division: ${name}`),
    ...boundaries.map(({ partners, text }) => `  boundary with ${partners.map(({ name }) => name).join('、')}: ${text}`),
    ...reformActions.map(({ kind, ordinal, text }) => `  ${kind} ${ordinal}: ${text}`),
  ];
}

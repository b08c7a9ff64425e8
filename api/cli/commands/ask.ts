import { askQuestion, type AskedCity } from '../ask-question.js';

/** `atlas ask`: each city's answer, as JSON or in lines. */
export async function ask(question: string, { json, city }: { json: boolean; city?: string[] }): Promise<void> {
  const answers = await askQuestion(question, city ?? null);
  if (json) process.stdout.write(`${JSON.stringify(answers.map(askJson), null, 2)}\n`);
  else for (const answer of answers) process.stdout.write(`${lines(answer).join('\n')}\n`);
}

function askJson({ city, found, gap, answers, divisions, reformActions, boundaries }: AskedCity) {
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
      divisions: assignments.map(({ division, basis, confidence }) => ({ name: division.name, basis, confidence })),
      quote: duty.evidence[0]?.quote ?? '',
    })),
    divisions: divisions.map(({ name }) => ({ name })),
    reformActions: reformActions.map(({ kind, ordinal, text }) => ({ kind, ordinal, text })),
    boundaries: boundaries.map(({ partners, topic, text }) => ({ partners: partners.map(({ name }) => name), topic, text })),
  };
}

function lines({ city, found, gap, answers, divisions, reformActions, boundaries }: AskedCity): string[] {
  return [
    `${city.name} (${city.code}): ${found ? 'found' : 'not found'}${gap ? `, ${gap}` : ''}`,
    ...answers.flatMap(({ duty, score, assignments }) => [
      `  ${duty.department.name} ${duty.path} [${score.toFixed(2)}] ${duty.text}`,
      ...assignments.map(
        ({ division, basis, confidence }) => `    → ${division.name} ${basis}${confidence === null ? '' : ` ${confidence}`}`,
      ),
    ]),
    ...divisions.map(({ name }) => `  division: ${name}`),
    ...boundaries.map(({ partners, text }) => `  boundary with ${partners.map(({ name }) => name).join('、')}: ${text}`),
    ...reformActions.map(({ kind, ordinal, text }) => `  ${kind} ${ordinal}: ${text}`),
  ];
}

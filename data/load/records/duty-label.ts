import type { DutyFact } from '../../pipeline/facts/organization.js';
import type { AreaFinding } from '../../pipeline/link/areas/code-areas.js';

const longest = 12;

/**
 * A few words of a duty's own text for charts, at most twelve characters: the first words by which its areas were found,
 * the primary area's before the others'; for a catch-all its last words; else the beginning of the text.
 */
export function dutyLabel(duty: DutyFact, findings: readonly AreaFinding[]): string {
  const residual = /(?:其他|其它|交办的|各项)[\u4e00-\u9fff]{0,6}(?:事项|任务|工作)/u.exec(duty.text);
  if (duty.residual && residual) return residual[0];
  const ordered = [...findings].sort((a, b) => Number(b.primary) - Number(a.primary) || b.confidence - a.confidence);
  const chosen: string[] = [];
  // the areas take turns, so that a duty of two fields shows both
  for (let turn = 0; turn < 3 && chosen.length < 2; turn++) {
    for (const { words } of ordered) {
      const word = words.filter((candidate) => candidate.length <= 8)[turn];
      if (word === undefined || chosen.length === 2 || [...chosen, word].join('·').length > longest) continue;
      if (!chosen.some((taken) => taken.includes(word) || word.includes(taken))) chosen.push(word);
    }
  }
  if (chosen.length > 0) return chosen.join('·');
  const start = /^[^，。；、：]{2,12}/u.exec(duty.text.replace(/^(?:负责|承担|组织|指导|协调|推进|推动|统筹|全市|本市)+/u, ''));
  return start ? start[0] : duty.text.slice(0, longest);
}

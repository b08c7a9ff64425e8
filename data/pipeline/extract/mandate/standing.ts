import { z } from 'zod';
import { standingKinds } from '../../../../graph-schema/model/vocabulary.js';
import type { StandingFact } from '../../facts/organization.js';
import type { SourceText } from '../../read/source-text.js';
import { quote } from '../quote.js';
import type { Ledger } from './ledger.js';
import type { OwnNames } from './own-names.js';
import words from './standing-words.json' with { type: 'json' };
import type { Statement } from './statements.js';

const list = z.array(z.string().min(1));
const lexicon = z
  .object({
    about: z.string(),
    kinds: z.array(z.object({ kind: z.enum(standingKinds), words: list })),
    dual: list,
    says: list,
    ranks: list,
    institutions: list,
  })
  .parse(words);
const ranks = [...lexicon.ranks]
  .sort((a, b) => b.length - a.length)
  .map((rank) => ({ rank, expression: new RegExp(`(?:^|[为，是（：的])${rank}(?:[，。；）]|行政|机构|单位|事业|建制|$)`, 'u') }));
const says = new RegExp(`(?:${lexicon.says.join('|')})([^，。；：]{0,40})$`, 'u');

/**
 * What a text calls its body: 市政府组成部门, 由X管理, 公益一类事业单位, with the superior body and the rank where the sentence gives
 * them. A rank alone (规格为副厅级) completes what was said before.
 */
export function readStandings(source: SourceText, sentences: readonly Statement[], own: OwnNames, ledger: Ledger): StandingFact[] {
  const found: StandingFact[] = [];
  for (const { span, bare } of sentences) {
    const said = lexicon.dual.some((word) => bare.includes(word)) ? dual(bare) : kindOf(bare, own);
    const rank = rankIn(bare);
    const last = found.at(-1);
    if (said === null) {
      if (rank !== null && last && last.rank === null && /规格|级别|机构级/u.test(bare)) last.rank = rank;
      continue;
    }
    if (found.some(({ kind, words: known }) => kind === said.kind && known === said.words)) continue;
    const detail = lexicon.institutions.find((word) => bare.includes(word)) ?? null;
    found.push({ ...said, rank, detail, evidence: quote(source, span, null) });
    ledger.fact(span, 'Department');
  }
  return found;
}

type Said = Pick<StandingFact, 'kind' | 'words' | 'superior'>;

function kindOf(bare: string, own: OwnNames): Said | null {
  const managed = /(?:由|归口?)([^，。；由归]{2,30}?)(?:归口)?管理(?:[，。；]|$)/u.exec(bare);
  for (const { kind, words: endings } of lexicon.kinds) {
    for (const ending of endings) {
      const at = bare.indexOf(ending);
      if (at === -1) continue;
      const before = says.exec(bare.slice(0, at));
      if (!before || !isAbout(bare.slice(0, before.index), own)) continue;
      const phrase = `${before[1]}${ending}`.replace(/^(?:主管|负责)[^的]*的/u, '');
      const manager = kind === 'ADMINISTERED' ? /^(.+?)(?:归口)?管理的/u.exec(phrase)?.[1] : undefined;
      return { kind, words: phrase, superior: manager ?? managed?.[1] ?? superiorIn(phrase, ending) };
    }
  }
  if (managed && isAbout(bare.slice(0, managed.index), own))
    return { kind: 'ADMINISTERED', words: managed[0].replace(/[，。；]$/u, ''), superior: managed[1]! };
  return null;
}

/** The words before 为 or 是 speak of the body itself: its name, nothing, or a clause that sets it up. */
function isAbout(before: string, own: OwnNames): boolean {
  const clause = before.split(/[，：]/u).at(-1)!;
  if (clause === '' || own.is(clause) || /^(?:机构|单位)$/u.test(clause)) return true;
  return own.name !== '' && clause.endsWith(own.name) ? true : /^(?:机构|单位)?(?:性质|类型|类别|规格)?$/u.test(clause);
}

/** 市政府 of 市政府组成部门; null where the words before the ending name nobody. */
function superiorIn(phrase: string, ending: string): string | null {
  const before = phrase.slice(0, phrase.length - ending.length).replace(/(?:所属|直属|直接领导|领导|的)+$/u, '');
  const name = before
    .replace(/^(?:正|副)?[部厅局处县科]级/u, '')
    .replace(/(?:公益[一二三]类|参照公务员法管理的?)$/u, '')
    .replace(/(?:所属|的)+$/u, '');
  return /^[^、，]{1,24}(?:政府|省委|市委|县委|区委|党委|委员会|[局厅部院署]|办公室|国务院)$/u.test(name) ? name : null;
}

/** 实行A和B双重管理，以A管理为主: the one that prevails is the superior. */
function dual(bare: string): Said {
  const prevails = /以([^，。；]{2,30}?)(?:管理|领导)?为主/u.exec(bare)?.[1] ?? null;
  const phrase = /(?:实行|接受|受)([^，。；]{0,40}双重(?:管理|领导)[^。；]{0,40})/u.exec(bare)?.[1] ?? bare.replace(/[。；]$/u, '');
  return { kind: 'DUAL', words: phrase, superior: prevails };
}

function rankIn(bare: string): string | null {
  return ranks.find(({ rank, expression }) => bare.includes(rank) && expression.test(bare))?.rank ?? null;
}

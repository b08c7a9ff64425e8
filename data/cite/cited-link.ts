import type { MatchRelation, ReviewStatus } from '../../graph-schema/model/vocabulary.js';
import type { Side } from '../compare/find-gaps.js';

/** That two sentences answer each other, as a reference to one of them says it. Always inferred: neither document says it. */
export interface CitedLink {
  /** Which of the two sentences the reference is to. */
  side: Side;
  /** How the right sentence answers the left one, by the method. */
  relation: MatchRelation;
  /** 0–1. */
  score: number;
  /** Whether the method takes them to answer each other. */
  suggested: boolean;
  /** With its version. */
  method: string;
  reviewStatus: ReviewStatus;
  /** What people say it is; null where nobody has judged it, where they differ, or where they say that it is none. */
  judgedRelation: MatchRelation | null;
  /** Who stands for that. */
  reviewers: readonly string[];
  /** Where the other sentence stands: 《…》二、（十） */
  other: string;
}

const words = {
  zh: {
    relations: { EXACT: '相同', CLOSE: '相近', BROADER: '右句更宽', NARROWER: '右句更窄', RELATED: '只是相关' },
    sides: { LEFT: '左句', RIGHT: '右句' },
    link: (side: string, other: string) => `对应关系的${side}，另一句见${other}`,
    method: (relation: string, method: string, score: string) => `「${relation}」由方法 ${method} 推断（得分 ${score}），两份文件均未写明`,
    below: (method: string, score: string) => `方法 ${method} 推断的得分为 ${score}，不足以建议为对应，两份文件均未写明`,
    reviews: {
      UNREVIEWED: () => '未经复核',
      ACCEPTED: (relation: string, by: string) => `经复核认可为「${relation}」${by}`,
      CHANGED: (relation: string, by: string) => `经复核改为「${relation}」${by}`,
      REJECTED: (_: string, by: string) => `经复核否定${by}`,
      CONTESTED: () => '复核有分歧',
      STALE: () => '复核之后文字已变',
    },
    by: (names: readonly string[]) => `（${names.join('、')}）`,
    comma: '，',
  },
  en: {
    relations: { EXACT: 'same', CLOSE: 'close', BROADER: 'right broader', NARROWER: 'right narrower', RELATED: 'only related' },
    sides: { LEFT: 'left', RIGHT: 'right' },
    link: (side: string, other: string) => `${side} sentence of a link, the other one: ${other}`,
    method: (relation: string, method: string, score: string) =>
      `“${relation}” is inferred by the method ${method} (score ${score}), neither document says it`,
    below: (method: string, score: string) =>
      `the method ${method} infers a score of ${score}, too low to suggest that they answer each other, neither document says it`,
    reviews: {
      UNREVIEWED: () => 'not reviewed',
      ACCEPTED: (relation: string, by: string) => `accepted in review as “${relation}”${by}`,
      CHANGED: (relation: string, by: string) => `changed in review to “${relation}”${by}`,
      REJECTED: (_: string, by: string) => `rejected in review${by}`,
      CONTESTED: () => 'reviewers differ',
      STALE: () => 'reviewed before a text has changed',
    },
    by: (names: readonly string[]) => ` (${names.join('; ')})`,
    comma: ', ',
  },
} as const;

/** The link in one line: which sentence this is and where the other one stands, that it is inferred and by what, and what people say. */
export function linkNote(link: CitedLink, language: 'zh' | 'en' = 'zh'): string {
  const say = words[language];
  const by = link.reviewers.length === 0 ? '' : say.by(link.reviewers);
  return [
    say.link(say.sides[link.side], link.other),
    link.suggested ? say.method(say.relations[link.relation], link.method, String(link.score)) : say.below(link.method, String(link.score)),
    say.reviews[link.reviewStatus](say.relations[link.judgedRelation ?? link.relation], by),
  ].join(say.comma);
}

import { z } from 'zod';
import type { OfficeHolderFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import words from './people-words.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);
const lexicon = z
  .object({
    about: z.string(),
    doubleSurnames: list,
    surnames: z.string(),
    posts: list,
    notNames: list,
    elsewherePosts: list,
    elsewhereBefore: list,
    orgWords: list,
    behind: list,
  })
  .parse(words);

const anyOf = (all: readonly string[]) => [...all].sort((a, b) => b.length - a.length).join('|');
const post = `(?:${anyOf(lexicon.posts)})`;
const posts = `${post}(?:(?:、|，|兼|兼任)${post}){0,4}`;
const surname = `(?:${anyOf(lexicon.doubleSurnames)}|[${lexicon.surnames}])`;
const edge = '(?:^|[\\s，。；：、（“由和与及])';

// the surname decides where a name begins, what follows it where it ends; the longer given name is tried first
const postThenName = new RegExp(
  `(${posts}) ?(${surname}[\\u4e00-\\u9fff〓]{1,2}?)(?=${anyOf(lexicon.behind)}|[，。；：、（）\\s]|$)`,
  'gu',
);
const nameThenPost = new RegExp(
  `${edge}(${surname}[\\u4e00-\\u9fff〓]{1,2}?)(?:同志)?(?:任|担任)?((?:[${lexicon.orgWords.join('')}])?${posts})(?!职务|办公|会议|任命)`,
  'gu',
);
// a place before its head (某州市长) is no person
const noName = new RegExp(`${post}|州$|^(?:主|副|书|${anyOf(lexicon.notNames)})`, 'u');
const otherBody = new RegExp(`(?:${anyOf(lexicon.elsewhereBefore)})常?$`, 'u');

/**
 * The office holders that a text names with their posts: 党委书记、主任张新民同志, or 陈瑞宏副主任. Each person once, with
 * the fullest post given; a surname alone (张主任) names nobody anew.
 */
export function findOfficeHolders(source: SourceText, span: Span): OfficeHolderFact[] {
  const found = new Map<string, OfficeHolderFact>();
  for (const sentence of sentenceSpans(source.shape, span)) {
    for (const { name, title } of holdersIn(source.shape.slice(sentence.start, sentence.end))) {
      const known = found.get(name);
      if (known && known.post.length >= title.length) continue;
      found.set(name, { name, post: title, evidence: { ...sentence, quote: source.slice(sentence.start, sentence.end), path: null } });
    }
  }
  return [...found.values()];
}

function holdersIn(text: string): { name: string; title: string }[] {
  const behind = [...text.matchAll(postThenName)]
    .filter((match) => !otherBody.test(text.slice(Math.max(0, match.index - 6), match.index)))
    .map((match) => ({ name: match[2]!, title: match[1]! }));
  const before = [...text.matchAll(nameThenPost)].map((match) => ({
    name: match[1]!,
    title: match[2]!.replace(/^[委局厅办院会](?=.{2})/u, ''),
  }));
  return [...behind, ...before]
    .map(({ name, title }) => ({ name, title: title.replace(/，/gu, '、') }))
    .filter(({ name, title }) => !noName.test(name) && !lexicon.elsewherePosts.includes(title));
}

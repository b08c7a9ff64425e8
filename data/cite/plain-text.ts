import { quoteHash } from './cite-address.js';
import { linkNote } from './cited-link.js';
import { bracketed, markedTitle, oneLine, type CitedSource } from './cited-source.js';

const words = {
  zh: {
    title: (title: string) => `《${title}》`,
    characters: (start: number, end: number) => `第 ${start}–${end} 字符`,
    unknown: '日期不详',
    rule: (rule: string) => `推断（规则 ${rule}），原文未直接写明`,
    hashes: (quote: string | null, file: string) => `${quote === null ? '' : `引文 SHA-256 ${quote}，`}文件 SHA-256 ${file}`,
    dataset: '数据集',
    accessed: '查阅于',
    comma: '，',
    stop: '。',
  },
  en: {
    title: (title: string) => `《${title}》`,
    characters: (start: number, end: number) => `characters ${start}–${end}`,
    unknown: 'undated',
    rule: (rule: string) => `inferred (rule ${rule}), not stated in so many words`,
    hashes: (quote: string | null, file: string) => `${quote === null ? '' : `quotation SHA-256 ${quote}, `}file SHA-256 ${file}`,
    dataset: 'dataset',
    accessed: 'accessed',
    comma: ', ',
    stop: '. ',
  },
} as const;

/** The reference in a sentence or two for a footnote or a message: the words, where they stand, and how to check them. */
export function plainText(source: CitedSource, language: 'zh' | 'en' = 'zh'): string {
  const { document, passage, rule, link, dataset, accessed, address } = source;
  const say = words[language];
  const place = [
    bracketed(document, 'issuer'),
    say.title(markedTitle(document)),
    bracketed(document, 'number'),
    bracketed(document, 'date') ?? say.unknown,
    passage?.path ? oneLine(passage.path) : null,
    passage ? say.characters(passage.start, passage.end) : null,
  ].filter((part) => part !== null);
  const check = [
    ...(rule === null ? [] : [say.rule(oneLine(rule))]),
    ...(link === null ? [] : [oneLine(linkNote(link, language))]),
    say.hashes(passage === null ? null : quoteHash(passage.quote), document.sha256),
    `${say.dataset} ${dataset}`,
    `${say.accessed} ${accessed}`,
  ];
  const quoted = passage === null ? '' : `「${oneLine(passage.quote)}」——`;
  return `${quoted}${place.join(say.comma)}${say.stop}${check.join(say.comma)}${say.stop}${address}`;
}

import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: {
    'search.title': '搜索',
    'search.box': '搜索图谱',
    'search.heading': '「{text}」的搜索结果',
    'search.count': '{count} 条',
    'search.allKinds': '全部',
    'search.kinds': '按类别看',
    'search.more': '再看一些',
    'search.none': '没有找到「{text}」',
    'search.none.body': '可以换一个说法，少写几个字，或把它当作问题来问：',
    'search.start': '想找什么？',
    'search.start.body': '在上方写下处室、职责、机构或文件里的词。',
  },
  en: {
    'search.title': 'Search',
    'search.box': 'Search the atlas',
    'search.heading': 'Results for “{text}”',
    'search.count': '{count, plural, one {# result} other {# results}}',
    'search.allKinds': 'All',
    'search.kinds': 'By kind',
    'search.more': 'Show more',
    'search.none': 'Nothing found for “{text}”',
    'search.none.body': 'Try other or fewer words, or ask it as a question:',
    'search.start': 'What are you looking for?',
    'search.start.body': 'Write words of a division, a duty, a body or a document in the field above.',
  },
});

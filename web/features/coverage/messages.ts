import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: {
    'coverage.page.title': '读取情况',
    'coverage.page.document': '原文与事实',
    'coverage.page.all': '全部文件的读取情况',
    'coverage.list.heading': '文件的读取情况',
    'coverage.list.title': '文件',
    'coverage.list.about': '每份文件读到多少、缺哪几节、有什么问题。点标题看原文里的位置。',
    'coverage.list.share': '已读',
    'coverage.list.unassigned': '未读字数',
    'coverage.list.problems': '问题',
    'coverage.list.sections': '读到的节',
    'coverage.list.unmapped': '未归类分句',
    'coverage.list.notApplicable': '不适用',
  },
  en: {
    'coverage.page.title': 'How it was read',
    'coverage.page.document': 'Text and facts',
    'coverage.page.all': 'How all documents were read',
    'coverage.list.heading': 'How documents were read',
    'coverage.list.title': 'Document',
    'coverage.list.about':
      'How much of each document was read, which sections it lacks, what is wrong. A title leads to the places in the text.',
    'coverage.list.share': 'Read',
    'coverage.list.unassigned': 'Characters unread',
    'coverage.list.problems': 'Problems',
    'coverage.list.sections': 'Sections read',
    'coverage.list.unmapped': 'Clauses without area',
    'coverage.list.notApplicable': 'not applicable',
  },
});

import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: {
    'ui.exercise.shows': '体现职责：',
    'ui.timing.WITHIN': '期内',
    'ui.timing.WITHIN.meaning': '这项活动在这份规定有效期之内。',
    'ui.timing.PREDATES': '早于规定',
    'ui.timing.PREDATES.meaning': '这项活动早于这份规定，或早于它所依据文件的年份。',
    'ui.timing.UNKNOWN': '时间不明',
    'ui.timing.UNKNOWN.meaning': '规定或活动没有日期，或规定在那一年之中才开始：是否在有效期之内无从得知。',
  },
  en: {
    'ui.exercise.shows': 'Shows at work:',
    'ui.timing.WITHIN': 'within its time',
    'ui.timing.WITHIN.meaning': 'The activity fell into the time of this mandate.',
    'ui.timing.PREDATES': 'predates the mandate',
    'ui.timing.PREDATES.meaning': 'The activity is older than this mandate, or than the year of the document that it rests on.',
    'ui.timing.UNKNOWN': 'time not known',
    'ui.timing.UNKNOWN.meaning':
      'The mandate or the activity has no date, or the mandate began in the course of that year: whether it held then is not known.',
  },
});

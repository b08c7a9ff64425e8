import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: { 'graph.title': '图谱' },
  en: { 'graph.title': 'Graph' },
});

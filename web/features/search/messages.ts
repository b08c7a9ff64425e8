import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: { 'search.title': '搜索', 'search.box': '搜索图谱' },
  en: { 'search.title': 'Search', 'search.box': 'Search the atlas' },
});

import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: { 'reform.title': 'reform' },
  en: { 'reform.title': 'reform' },
});

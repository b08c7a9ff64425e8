import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: { 'ask.title': 'ask' },
  en: { 'ask.title': 'ask' },
});

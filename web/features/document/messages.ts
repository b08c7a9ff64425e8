import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: { 'document.title': 'document' },
  en: { 'document.title': 'document' },
});

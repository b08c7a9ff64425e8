import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: { 'department.title': 'department' },
  en: { 'department.title': 'department' },
});

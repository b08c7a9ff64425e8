import { defineMessages } from '../i18n/define-messages';

export default defineMessages({
  zh: {
    'ui.retry': '重试',
    'ui.error.title': '没有读到',
    'ui.error.body': '服务器没有回答，或网络断开了。资料没有丢失，可以重试。',
  },
  en: {
    'ui.retry': 'Try again',
    'ui.error.title': 'Could not be read',
    'ui.error.body': 'The server did not answer, or the network is down. Nothing is lost; please try again.',
  },
});

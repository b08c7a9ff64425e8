import add from '../features/add/messages';
import areas from '../features/areas/messages';
import app from '../app/messages';
import ask from '../features/ask/messages';
import citePage from '../features/cite/messages';
import body from '../features/body/messages';
import compare from '../features/compare/messages';
import coverage from '../features/coverage/messages';
import department from '../features/department/messages';
import document from '../features/document/messages';
import flow from '../features/flow/messages';
import exported from '../features/export/messages';
import graph from '../features/graph/messages';
import methods from '../features/methods/messages';
import reform from '../features/reform/messages';
import review from '../features/review/messages';
import search from '../features/search/messages';
import versions from '../features/versions/messages';
import uiCoverage from '../ui/coverage/messages';
import uiReview from '../ui/review/messages';
import uiCite from '../ui/cite/messages';
import uiExercise from '../ui/exercise/messages';
import ui from '../ui/messages';
import type { Locale } from './locale';
import vocabulary from './vocabulary';

const zh = {
  ...vocabulary.zh,
  ...app.zh,
  ...ui.zh,
  ...uiCoverage.zh,
  ...uiReview.zh,
  ...uiCite.zh,
  ...uiExercise.zh,
  ...areas.zh,
  ...ask.zh,
  ...citePage.zh,
  ...body.zh,
  ...compare.zh,
  ...coverage.zh,
  ...department.zh,
  ...methods.zh,
  ...reform.zh,
  ...document.zh,
  ...review.zh,
  ...search.zh,
  ...flow.zh,
  ...exported.zh,
  ...graph.zh,
  ...versions.zh,
  ...add.zh,
};

/** Id of a message of the interface. */
export type MessageId = keyof typeof zh;

/** All words of the interface, each feature's own file merged. */
export const messages: Record<Locale, Record<MessageId, string>> = {
  zh,
  en: {
    ...vocabulary.en,
    ...app.en,
    ...ui.en,
    ...uiCoverage.en,
    ...uiReview.en,
    ...uiCite.en,
    ...uiExercise.en,
    ...areas.en,
    ...ask.en,
    ...citePage.en,
    ...body.en,
    ...compare.en,
    ...coverage.en,
    ...department.en,
    ...methods.en,
    ...reform.en,
    ...document.en,
    ...review.en,
    ...search.en,
    ...flow.en,
    ...exported.en,
    ...graph.en,
    ...versions.en,
    ...add.en,
  },
};

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

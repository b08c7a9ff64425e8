import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: {
    'versions.title': '版本比较',
    'versions.inferred': '对应关系由文字比较推断，原文未写明。',
    'versions.all': '全部',
    'versions.older': '旧版本',
    'versions.newer': '新版本',
    'versions.divisions': '内设机构',
    'versions.nameplates': '挂牌',
    'versions.quotas': '人员编制',
    'versions.clauses': '职责分句',
    'versions.single': '图谱里只有一个版本',
    'versions.single.body': '再载入同一部门另一年的三定规定，就可以逐句比较。',
    'versions.absent': '此版本没有',
  },
  en: {
    'versions.title': 'Versions compared',
    'versions.inferred': 'Which clauses answer each other is inferred from the words; no text says so.',
    'versions.all': 'all',
    'versions.older': 'Older version',
    'versions.newer': 'Newer version',
    'versions.divisions': 'Divisions',
    'versions.nameplates': 'Second names',
    'versions.quotas': 'Staffing',
    'versions.clauses': 'Clauses of duties',
    'versions.single': 'The atlas has one version only',
    'versions.single.body': 'Load the mandate of another year of this department to compare them sentence by sentence.',
    'versions.absent': 'not in this version',
  },
});

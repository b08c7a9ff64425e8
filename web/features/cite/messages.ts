import { defineMessages } from '../../i18n/define-messages';

export default defineMessages({
  zh: {
    'citePage.title': '所引的原文',
    'citePage.UNCHANGED': '与引用时相同',
    'citePage.UNCHANGED.body': '文件与所引的句子都没有变。',
    'citePage.FILE_CHANGED': '文件已变，所引的句子一字未变',
    'citePage.FILE_CHANGED.body': '来源文件在引用之后换过（改了别处、改了编码，或重新添加）。引文仍然成立；更新引用时请用下面的新地址。',
    'citePage.SENTENCE_CHANGED': '所引的句子已变',
    'citePage.SENTENCE_CHANGED.body':
      '这一条现在依据的是另外的文字。旧引文不再与图谱相符：请把自己存下的原句与下面现在的句子对照，再决定改引，还是注明所引为旧版。',
    'citePage.FACT_GONE': '图谱里没有这一条了',
    'citePage.FACT_GONE.body':
      '{document, select, yes {它所在的文件还在，但读不出这一条：可能编号变了，或文字删了。请打开文件查对。} other {它所在的文件也不在图谱里：可能被移走，或题名、文号改过。请向图谱的维护者索取旧版，或按引文里的题名搜索。}}',
    'citePage.UNCHECKED': '地址里没有可核对的哈希值',
    'citePage.UNCHECKED.body': '下面是这一条现在的原文；它与引用时是否相同，无从知道。',
    'citePage.UNCHANGED.body.link': '两句与它们的文件都没有变。二者互相对应是推断的，现在的推断与复核见下。',
    'citePage.FILE_CHANGED.body.link': '来源文件在引用之后换过，两句一字未变。引文仍然成立；更新引用时请用下面的新地址。',
    'citePage.SENTENCE_CHANGED.body.link':
      '至少有一句现在是另外的文字，对应关系也是对现在的文字推断的。请把自己存下的原句与下面现在的句子对照。',
    'citePage.FACT_GONE.body.link':
      '图谱不再把这两句当作一对：有一句的编号或文字变了，或换了推断的方法。仍能找到的句子列在下面；所引的原句请以自己存下的为准。',
    'citePage.UNCHECKED.body.link': '下面是这一对现在的原文；它们与引用时是否相同，无从知道。',
    'citePage.hash.then': '引用时',
    'citePage.hash.now': '现在',
    'citePage.hash.file': '文件',
    'citePage.hash.quote': '句子',
    'citePage.hash.none': '没有',
    'citePage.elsewhere': '所引的句子现在见于',
    'citePage.now': '现在的依据',
    'citePage.reference': '引文',
    'citePage.open': '在图谱里打开',
  },
  en: {
    'citePage.title': 'What was cited',
    'citePage.UNCHANGED': 'As it was when cited',
    'citePage.UNCHANGED.body': 'Neither the file nor the cited sentence has changed.',
    'citePage.FILE_CHANGED': 'The file has changed, the cited sentence has not',
    'citePage.FILE_CHANGED.body':
      'The source file has been replaced since (changed elsewhere, in another encoding, or added anew). The citation still holds; a new one should use the address below.',
    'citePage.SENTENCE_CHANGED': 'The cited sentence has changed',
    'citePage.SENTENCE_CHANGED.body':
      'This now rests on other words, so that the old citation does not fit the atlas any more: compare the words you kept with those below, then cite anew, or say that an older text is cited.',
    'citePage.FACT_GONE': 'This is not in the atlas any more',
    'citePage.FACT_GONE.body':
      '{document, select, yes {Its document is still there, but this is not read from it: its number may have changed, or its words are gone. Open the document and look.} other {Its document is not in the atlas either: it may have been taken away, or its title or number was corrected. Ask whoever keeps this atlas for the older text, or search for the title in the reference.}}',
    'citePage.UNCHECKED': 'The address holds no hashes to compare',
    'citePage.UNCHECKED.body': 'Below is what this rests on now; whether that is what was cited cannot be told.',
    'citePage.UNCHANGED.body.link':
      'Neither of the two sentences has changed, nor their files. That they answer each other is inferred; what is inferred and judged now stands below.',
    'citePage.FILE_CHANGED.body.link':
      'A source file has been replaced since; both sentences are word for word the cited ones. The citation still holds; a new one should use the address below.',
    'citePage.SENTENCE_CHANGED.body.link':
      'At least one sentence has other words now, and what is inferred of the two is inferred from those. Compare the words you kept with those below.',
    'citePage.FACT_GONE.body.link':
      'The atlas does not take these two for a pair any more: a number or the words of one have changed, or the method has. Sentences that can still be found are listed below; for the cited words rely on those you kept.',
    'citePage.UNCHECKED.body.link': 'Below is what the two sentences are now; whether that is what was cited cannot be told.',
    'citePage.hash.then': 'when cited',
    'citePage.hash.now': 'now',
    'citePage.hash.file': 'file',
    'citePage.hash.quote': 'sentence',
    'citePage.hash.none': 'none',
    'citePage.elsewhere': 'The cited sentence now stands at',
    'citePage.now': 'What it rests on now',
    'citePage.reference': 'Reference',
    'citePage.open': 'Open in the atlas',
  },
});

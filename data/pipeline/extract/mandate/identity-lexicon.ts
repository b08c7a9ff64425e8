import { z } from 'zod';
import words from './identity-words.json' with { type: 'json' };

const lexicon = z
  .object({
    about: z.string(),
    contacts: z.record(z.string(), z.string()),
    titleTail: z.string(),
    status: z.array(z.string().min(1)),
  })
  .parse(words);

const contacts = new Map(Object.entries(lexicon.contacts).map(([label, kind]) => [label.toLowerCase(), kind]));
const tail = new RegExp(`(?:${lexicon.titleTail})$`, 'u');
const statusWords = `(?:${[...lexicon.status].sort((a, b) => b.length - a.length).join('|')})`;

/** The kind of contact that a label opens (电话 → telephone), or null. */
export const contactKind = (label: string): string | null => contacts.get(label.toLowerCase()) ?? null;

/**
 * The words with which a title of a mandate ends (主要职责内设机构和人员编制规定), or null where these end with none. `title` is
 * without brackets and the words of a notice around it.
 */
export function titleTail(title: string): string | null {
  return title.length <= 80 ? (tail.exec(title)?.[0] ?? null) : null;
}

/** What a sentence calls its subject (是|为 …的直属机构): subject, status. */
export const statusSentence = new RegExp(
  `(?:^|[，、。；])([^，。；、]{2,40}?)?(?:是|为|系|作为)((?:[^，。；]{0,40}?)${statusWords})(?:[，（](?:正|副)?[部厅处科司局股县]级(?:建制|单位|规格)?）?)?(?=[，。；（：]|$)`,
  'u',
);

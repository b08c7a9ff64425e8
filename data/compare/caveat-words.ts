import { z } from 'zod';
import { jurisdictionLevels, type JurisdictionLevel } from '../../graph-schema/model/vocabulary.js';
import { caveatCodes, comparedSections, type CaveatCode, type ComparedSection } from './caveat-codes.js';
import wordsJson from './caveats.json' with { type: 'json' };

const inBoth = z.object({ zh: z.string().min(1), en: z.string().min(1) });
type InBoth = z.infer<typeof inBoth>;
const each = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, inBoth])) as Record<Name, typeof inBoth>);

/** The sentences of caveats, with places in braces, and the words that go into them. */
export const caveatWords: {
  sentences: Record<CaveatCode, InBoth>;
  levels: Record<JurisdictionLevel, InBoth>;
  sections: Record<ComparedSection, InBoth>;
} = z.strictObject({ sentences: each(caveatCodes), levels: each(jurisdictionLevels), sections: each(comparedSections) }).parse(wordsJson);

import { z } from 'zod';
import { jurisdictionLevels, type JurisdictionLevel } from '../../graph-schema/model/vocabulary.js';
import { caveatCodes, comparedSections, type CaveatCode, type ComparedSection } from './caveat-codes.js';
import wordsJson from './caveats.json' with { type: 'json' };
import { wordsFor, type InBoth } from './in-both-languages.js';

/** The sentences of caveats, with places in braces, and the words that go into them. */
export const caveatWords: {
  sentences: Record<CaveatCode, InBoth>;
  levels: Record<JurisdictionLevel, InBoth>;
  sections: Record<ComparedSection, InBoth>;
} = z
  .strictObject({ sentences: wordsFor(caveatCodes), levels: wordsFor(jurisdictionLevels), sections: wordsFor(comparedSections) })
  .parse(wordsJson);

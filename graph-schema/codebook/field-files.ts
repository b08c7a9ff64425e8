import agricultureRural from './fields/agriculture-rural.json' with { type: 'json' };
import cultureSport from './fields/culture-sport.json' with { type: 'json' };
import economy from './fields/economy.json' with { type: 'json' };
import educationScience from './fields/education-science.json' with { type: 'json' };
import health from './fields/health.json' with { type: 'json' };
import information from './fields/information.json' with { type: 'json' };
import lawGovernment from './fields/law-government.json' with { type: 'json' };
import livelihood from './fields/livelihood.json' with { type: 'json' };
import marketRegulation from './fields/market-regulation.json' with { type: 'json' };
import other from './fields/other.json' with { type: 'json' };
import publicSafety from './fields/public-safety.json' with { type: 'json' };
import resourcesEnvironment from './fields/resources-environment.json' with { type: 'json' };
import tradeFinance from './fields/trade-finance.json' with { type: 'json' };
import urbanRural from './fields/urban-rural.json' with { type: 'json' };

/** The files of the broad fields, as read, in the order of the codebook. */
export const fieldFiles: readonly unknown[] = [
  economy,
  information,
  tradeFinance,
  marketRegulation,
  livelihood,
  educationScience,
  health,
  cultureSport,
  urbanRural,
  resourcesEnvironment,
  agricultureRural,
  publicSafety,
  lawGovernment,
  other,
];

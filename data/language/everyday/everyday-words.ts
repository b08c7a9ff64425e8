import agricultureForestry from './agriculture-forestry.json' with { type: 'json' };
import auditStatistics from './audit-statistics.json' with { type: 'json' };
import civilAffairs from './civil-affairs.json' with { type: 'json' };
import commerceGrain from './commerce-grain.json' with { type: 'json' };
import cultureTourismSports from './culture-tourism-sports.json' with { type: 'json' };
import education from './education.json' with { type: 'json' };
import emergency from './emergency.json' with { type: 'json' };
import environment from './environment.json' with { type: 'json' };
import ethnicReligious from './ethnic-religious.json' with { type: 'json' };
import financeTaxes from './finance-taxes.json' with { type: 'json' };
import foreignAffairs from './foreign-affairs.json' with { type: 'json' };
import governmentServices from './government-services.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import housingUrban from './housing-urban.json' with { type: 'json' };
import industry from './industry.json' with { type: 'json' };
import informationCreditEnergy from './information-credit-energy.json' with { type: 'json' };
import justice from './justice.json' with { type: 'json' };
import labour from './labour.json' with { type: 'json' };
import land from './land.json' with { type: 'json' };
import marketRegulation from './market-regulation.json' with { type: 'json' };
import medicalInsurance from './medical-insurance.json' with { type: 'json' };
import otherWords from './other-words.json' with { type: 'json' };
import publicSecurity from './public-security.json' with { type: 'json' };
import science from './science.json' with { type: 'json' };
import singleCharacters from './single-characters.json' with { type: 'json' };
import stateAssetsBanking from './state-assets-banking.json' with { type: 'json' };
import transport from './transport.json' with { type: 'json' };
import veterans from './veterans.json' with { type: 'json' };
import water from './water.json' with { type: 'json' };

/** What people say in everyday speech, and the words by which mandates speak of it, as read from the files of this folder. */
export const everydayWords: readonly unknown[] = [
  agricultureForestry,
  auditStatistics,
  civilAffairs,
  commerceGrain,
  cultureTourismSports,
  education,
  emergency,
  environment,
  ethnicReligious,
  financeTaxes,
  foreignAffairs,
  governmentServices,
  health,
  housingUrban,
  industry,
  informationCreditEnergy,
  justice,
  labour,
  land,
  marketRegulation,
  medicalInsurance,
  otherWords,
  publicSecurity,
  science,
  singleCharacters,
  stateAssetsBanking,
  transport,
  veterans,
  water,
];

import agriculture from './agriculture.json' with { type: 'json' };
import auditStatistics from './audit-statistics.json' with { type: 'json' };
import civilAffairs from './civil-affairs.json' with { type: 'json' };
import commerceGrain from './commerce-grain.json' with { type: 'json' };
import cultureTourism from './culture-tourism.json' with { type: 'json' };
import developmentReform from './development-reform.json' with { type: 'json' };
import education from './education.json' with { type: 'json' };
import emergency from './emergency.json' with { type: 'json' };
import environment from './environment.json' with { type: 'json' };
import ethnicReligious from './ethnic-religious.json' with { type: 'json' };
import financeAssets from './finance-assets.json' with { type: 'json' };
import financialServices from './financial-services.json' with { type: 'json' };
import foodDrugs from './food-drugs.json' with { type: 'json' };
import foreignInvestment from './foreign-investment.json' with { type: 'json' };
import forestry from './forestry.json' with { type: 'json' };
import general from './general.json' with { type: 'json' };
import governmentServicesData from './government-services-data.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import housingConstruction from './housing-construction.json' with { type: 'json' };
import industryInformatization from './industry-informatization.json' with { type: 'json' };
import justice from './justice.json' with { type: 'json' };
import labourSocialSecurity from './labour-social-security.json' with { type: 'json' };
import landPlanning from './land-planning.json' with { type: 'json' };
import marketRegulation from './market-regulation.json' with { type: 'json' };
import medicalInsurance from './medical-insurance.json' with { type: 'json' };
import officesArchives from './offices-archives.json' with { type: 'json' };
import publicSecurity from './public-security.json' with { type: 'json' };
import science from './science.json' with { type: 'json' };
import sports from './sports.json' with { type: 'json' };
import transport from './transport.json' with { type: 'json' };
import urbanManagement from './urban-management.json' with { type: 'json' };
import veterans from './veterans.json' with { type: 'json' };
import water from './water.json' with { type: 'json' };

/** Paired wordings of each field of government, as read from the files of this folder. */
export const fieldWordings: readonly unknown[] = [
  agriculture,
  auditStatistics,
  civilAffairs,
  commerceGrain,
  cultureTourism,
  developmentReform,
  education,
  emergency,
  environment,
  ethnicReligious,
  financeAssets,
  financialServices,
  foodDrugs,
  foreignInvestment,
  forestry,
  general,
  governmentServicesData,
  health,
  housingConstruction,
  industryInformatization,
  justice,
  labourSocialSecurity,
  landPlanning,
  marketRegulation,
  medicalInsurance,
  officesArchives,
  publicSecurity,
  science,
  sports,
  transport,
  urbanManagement,
  veterans,
  water,
];

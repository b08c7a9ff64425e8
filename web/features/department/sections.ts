import type { MandateSection } from '../../lib/gql/operations';

/** The parts of the page in their order; `section` is the part of a mandate that a part stands for. */
export const sections = [
  { name: 'duties', section: 'DUTIES' },
  { name: 'divisions', section: 'DIVISIONS' },
  { name: 'reform', section: 'REFORM' },
  { name: 'boundaries', section: 'BOUNDARIES' },
  { name: 'staffing', section: 'STAFFING' },
  { name: 'coordination', section: null },
  { name: 'affiliated', section: 'AFFILIATED_UNITS' },
  { name: 'holders', section: null },
  { name: 'contacts', section: null },
  { name: 'activities', section: null },
  { name: 'exercise', section: null },
  { name: 'basis', section: 'LEGAL_BASIS' },
  { name: 'interpretation', section: 'INTERPRETATION' },
] as const satisfies readonly { name: string; section: MandateSection | null }[];

export type SectionName = (typeof sections)[number]['name'];

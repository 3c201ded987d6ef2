import type { Language } from '../parse/text.ts';
import type { LimitFeature } from './honoured.ts';

/** What limits and settings beside budget and pools are called, in the plural. */
export const featureWords: Readonly<Record<Language, Readonly<Record<LimitFeature, string>>>> = {
  nl: {
    ceiling: 'plafonds',
    floor: 'basisbedragen',
    count: 'hoogste aantallen',
    coverage: 'laagste aantallen',
    tranches: 'stappen',
    years: 'jaren',
    incompatible: 'uitsluitingen',
    prerequisite: 'voorwaarden vooraf',
    'locked-in': 'besluiten om toe te kennen',
    'locked-out': 'besluiten om af te wijzen',
    threshold: 'de drempel',
    'leftover-flows': 'geld dat doorstroomt',
  },
  en: {
    ceiling: 'ceilings',
    floor: 'floors',
    count: 'highest numbers',
    coverage: 'least numbers',
    tranches: 'steps',
    years: 'years',
    incompatible: 'exclusions',
    prerequisite: 'prerequisites',
    'locked-in': 'decisions to award',
    'locked-out': 'decisions to refuse',
    threshold: 'the threshold',
    'leftover-flows': 'money that flows',
  },
};

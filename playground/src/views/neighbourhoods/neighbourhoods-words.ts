import type { Language } from '@maatstaf/core';

const nl = {
  parts: 'Onderdeel van de buurten',
  map: 'Kaart',
  neighbourhoods: 'Euro per buurt',
  priorities: 'Prioriteiten per buurt',
  allAbout: (neighbourhood: string) => `Alles over ${neighbourhood}`,
};

const en: typeof nl = {
  parts: 'Part of the neighbourhoods',
  map: 'Map',
  neighbourhoods: 'Euros per neighbourhood',
  priorities: 'Priorities per neighbourhood',
  allAbout: (neighbourhood) => `All about ${neighbourhood}`,
};

/** What the view of the neighbourhoods says beside its elements; apart, for it is loaded with it. */
export function neighbourhoodsWords(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}

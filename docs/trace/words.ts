export const statusWords = {
  encoded: 'zit in het model',
  tool: 'doet het programma',
  monitoring: 'wordt gevolgd',
  'not-encoded': 'zit er niet in',
} as const;

export const typeWords = {
  scoring: 'wat beter is',
  eligibility: 'wie mag meedoen',
  limit: 'hoeveel, minstens of hooguit',
  need: 'waar de behoefte is',
  fairness: 'wat eerlijk is',
  monitoring: 'wat gevolgd wordt',
  process: 'hoe het gaat',
} as const;

export const authorityWords = {
  adopted: 'vastgesteld door de raad',
  executive: 'van het college',
  advice: 'advies van de Adviesraad',
  residents: 'van bewoners',
} as const;

export const outcomeWords = {
  fired: 'geldt',
  'not-fired': 'geldt niet',
  undetermined: 'is nog niet te zeggen',
} as const;

export const kindWords: Readonly<Record<string, string>> = {
  rule: 'regel',
  principle: 'principe',
  criterion: 'criterium',
  parameter: 'instelling',
  pool: 'bouwsteen',
  earmark: 'label',
  limit: 'grens',
  'need-model': 'index',
  indicator: 'cijfer',
  duty: 'eis',
  law: 'belofte:',
};

/** The words for differences with the baseline in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: 'Alle verschillen met het uitgangspunt',
  none: 'Er is niets veranderd: dit is het uitgangspunt.',
  settings: 'Wat u veranderde',
  proposals: 'Voorstellen',
  neighbourhoods: 'Buurten',
  budget: (before: string, after: string) => `Het budget gaat van ${before} naar ${after}.`,
  weight: (name: string, before: string, after: string) =>
    `${name} weegt ${after} in plaats van ${before}.`,
  threshold: {
    off: 'De drempel voor kwaliteit staat uit.',
    on: (points: string) => `Er is een drempel voor kwaliteit van ${points} punten.`,
    other: (before: string, after: string) =>
      `De drempel voor kwaliteit gaat van ${before} naar ${after} punten.`,
  },
  need: (index: string) => `Kwetsbaarheid wordt gemeten met: ${index}.`,
  method: (mode: 'strict' | 'skip', partial: boolean) =>
    `${mode === 'strict' ? 'De verdeling stopt bij het eerste voorstel dat niet past' : 'Een voorstel dat niet past wordt overgeslagen'}; het laatste voorstel ${partial ? 'mag een deel krijgen' : 'krijgt alles of niets'}.`,
  proportional: 'Elk voorstel krijgt een deel, naar verhouding van zijn gewicht.',
  'equal-shares':
    'Elke buurt krijgt een deel van het geld, en betaalt samen met andere wat voor haar is.',
  optimal: 'De voorstellen die samen de meeste punten hebben, krijgen geld.',
  limit: (title: string, state: string) => `De grens ‘${title}’ ${state}.`,
  on: 'is in gebruik',
  off: 'staat uit',
  limitNumber: (title: string, before: string, after: string) =>
    `De grens ‘${title}’ gaat van ${before} naar ${after}.`,
  milestone: (title: string) => `Afgerond: ${title}.`,
  tieBreaks: 'Bij gelijke score gelden andere regels, of loot men met een ander startwoord.',
  leftoverStays: 'Geld dat een onderdeel overhoudt, blijft in dat onderdeel.',
  parameter: (title: string, before: string, after: string) =>
    `${title}: ${after} in plaats van ${before}.`,
  override: (
    title: string,
    action: 'lock-in' | 'lock-out',
    reason: string,
    /** Whether the decision has effect: what does not fit the rules gets no money by it. */
    hasEffect: boolean,
  ) =>
    hasEffect
      ? `Een mens ${action === 'lock-in' ? 'kent' : 'wijst'} ‘${title}’ ${action === 'lock-in' ? 'toe' : 'af'}, met als reden: ${reason}`
      : `Een mens wil ‘${title}’ toekennen, maar het krijgt geen geld. De reden: ${reason}`,
  rule: {
    /** `detail`: which parts, as they were and are; empty where that is not told. */
    changed: (title: string, detail: string) =>
      `De regel ‘${title}’ is gewijzigd in dit scenario${detail === '' ? '' : ` (${detail})`}. Dat is geen vastgesteld beleid.`,
    added: (title: string) =>
      `De regel ‘${title}’ is toegevoegd in dit scenario. Dat is geen vastgesteld beleid.`,
  },
  ruleOff: (title: string) => `De regel ‘${title}’ staat uit.`,
  ownProposal: {
    changed: (title: string, detail: string) =>
      `Het voorstel ‘${title}’ is gewijzigd in dit scenario${detail === '' ? '' : ` (${detail})`}.`,
    added: (title: string) => `Het voorstel ‘${title}’ is toegevoegd in dit scenario.`,
  },
  withdrawn: (title: string) => `Het voorstel ‘${title}’ is ingetrokken.`,
  added: (title: string, amount: string) => `‘${title}’ is nieuw: ${amount}.`,
  removed: (title: string, amount: string) => `‘${title}’ is er niet meer; dat kreeg ${amount}.`,
  proposal: (title: string, change: string, before: string, after: string) =>
    `‘${title}’ ${change}: ${before} wordt ${after}.`,
  neighbourhood: (name: string, change: string, before: string, after: string) =>
    `${name} ${change}: ${before} wordt ${after}.`,
  withSpent: (outcome: string, spent: string) => `${outcome}; ${spent} toegekend.`,
};

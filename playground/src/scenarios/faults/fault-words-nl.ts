/** What is said of what is wrong in a scenario, in Dutch. The shape of this catalogue is the contract for others. */
export const nl = {
  /** Where, by the setting of the scenario; null is all of it together. */
  place: {
    file: 'Het bestand',
    pack: 'Het beleid waar dit bij hoort',
    title: 'De naam',
    budgetCents: 'Het budget (in eurocent)',
    principleWeights: (title: string | null) =>
      title === null ? 'De gewichten van de principes' : `Het gewicht van ‘${title}’`,
    criterionWeights: (title: string | null) =>
      title === null ? 'De gewichten van de criteria' : `Het gewicht van ‘${title}’`,
    lockedWeights: 'De gewichten die vaststaan',
    parameters: (title: string | null) =>
      title === null ? 'De instellingen' : `De instelling ‘${title}’`,
    needModel: 'Hoe kwetsbaarheid wordt gemeten',
    rulesOff: 'De regels die uitstaan',
    rules: (number: number | null) =>
      number === null ? 'De gewijzigde en nieuwe regels' : `Gewijzigde of nieuwe regel ${number}`,
    date: 'De dag waarop regels gelden',
    method: 'De verdeelwijze',
    tieBreaks: 'Wat beslist bij gelijke score',
    threshold: 'De drempel',
    limits: (title: string | null) => (title === null ? 'De grenzen' : `De grens ‘${title}’`),
    years: 'Het budget per jaar',
    leftover: 'Geld dat een onderdeel overhoudt',
    milestones: 'Wat is afgerond',
    overrides: (number: number | null) =>
      number === null ? 'De besluiten over voorstellen' : `Besluit ${number} over een voorstel`,
    withdrawn: 'De ingetrokken voorstellen',
    proposals: (number: number | null) =>
      number === null
        ? 'De gewijzigde en nieuwe voorstellen'
        : `Gewijzigd of nieuw voorstel ${number}`,
    change: 'Wanneer en waarom het is gemaakt',
  },
  at: (place: string, wrong: string) => `${place}: ${wrong}`,
  wrong: {
    missing: 'hier ontbreekt iets.',
    unknownKey: (key: string) => `‘${key}’ hoort hier niet.`,
    twice: (what: string) => `‘${what}’ staat er twee keer.`,
    misfit: 'wat hier staat, past niet.',
    value: (found: string) => `${found} kan hier niet.`,
    noSuch: (id: string) => `‘${id}’ is er niet in dit beleid.`,
    range: (found: string) => `${found} is te hoog of te laag.`,
    otherPack: 'ander beleid dan wat u hier ziet.',
    newer: 'dit komt uit een nieuwere versie van Maatstaf.',
    syntax: (line: number) => `op regel ${line} staat een teken dat daar niet hoort.`,
    other: (meaning: string) => `${meaning}.`,
  },
  mend: {
    needed: (expected: string) => `Nodig is: ${expected}.`,
    leaveOut: 'Haal het weg.',
    leaveOne: 'Laat er één staan.',
    choose: 'Kies iets wat er wel is, of haal het weg.',
    openThere: 'Staat dat in de lijst bovenaan? Kies het dan eerst, en open dit daar.',
    reload: 'Ververs deze pagina en open het opnieuw.',
    saveAgain: 'Maak het bestand opnieuw met Bewaren als bestand.',
  },
  yesOrNo: 'ja of nee',
  /** Between two things that are both good. */
  or: ' of ',
  more: (count: number) => `En nog ${count}.`,
  detail: 'Code en plaats, voor wie het bestand zelf verbetert',
};

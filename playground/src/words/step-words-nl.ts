/** What steps are called in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  weight: (name: string, share: string) => `${name} op ${share}`,
  lock: (name: string, locked: boolean) => `${name} ${locked ? 'vastgezet' : 'losgelaten'}`,
  reset: 'gewichten terug naar het uitgangspunt',
  budget: (amount: string) => `budget ${amount}`,
  method: (strict: boolean, partial: boolean) =>
    `${strict ? 'stoppen' : 'overslaan'} bij wat niet past, ${partial ? 'met' : 'zonder'} deel voor het laatste voorstel`,
  need: (index: string) => `kwetsbaarheid gemeten met ‘${index}’`,
  proportional: 'verdelen naar verhouding',
  'equal-shares': 'elke buurt een eigen deel',
  tieBreaks: 'regels bij gelijke score',
  drawn: (day: string, source: string) =>
    `regels bij gelijke score: startwoord getrokken op ${day} uit ${source}`,
  optimal: 'de meeste punten samen',
  limit: (title: string, value: string) => `${title}: ${value}`,
  limitOn: (title: string, on: boolean) => `${title} ${on ? 'in gebruik' : 'uit'}`,
  milestone: (title: string, reached: boolean) => `${title} ${reached ? '' : 'niet '}afgerond`,
  threshold: (points: string | null) =>
    points === null ? 'drempel uit' : `drempel ${points} punten`,
  lockIn: (title: string) => `‘${title}’ toch toegekend`,
  lockInMeant: (title: string) => `besluit om ‘${title}’ toe te kennen`,
  lockInVain: (title: string, status: string) =>
    `besluit om ‘${title}’ toe te kennen, maar het krijgt geen geld (${status})`,
  lockOut: (title: string) => `‘${title}’ toch afgewezen`,
  open: {
    baseline: () => 'terug naar het uitgangspunt',
    kept: (title: string) => `scenario ‘${title}’ geopend`,
    link: (title: string) => `${title === '' ? 'scenario' : `‘${title}’`} uit een link geopend`,
    file: (title: string) => `bestand ‘${title}’ geopend`,
    tab: () => 'werk uit een ander tabblad overgenomen',
  },
  noOverride: (title: string) => `afwijking voor ‘${title}’ ingetrokken`,
  edited: {
    changed: 'gewijzigd',
    added: 'toegevoegd',
    back: 'terug naar het uitgangspunt',
    gone: 'weggehaald',
  },
  rule: (title: string, done: string) => `regel ‘${title}’ ${done}`,
  ruleOff: (title: string, off: boolean) => `regel ‘${title}’ ${off ? 'uitgezet' : 'aangezet'}`,
  proposal: (title: string, done: string) => `‘${title}’ ${done}`,
  withdraw: (title: string, withdrawn: boolean) =>
    `‘${title}’ ${withdrawn ? 'ingetrokken' : 'doet weer mee'}`,
};

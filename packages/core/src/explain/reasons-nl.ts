/**
 * Why an award is as it is, in a few Dutch words, by the code of its reason. Other reasons are names of rules. Apart
 * from those in English: a page in one language loads one of them.
 */
export const dutchReasons: Readonly<Record<string, string>> = {
  'locked-in': 'een mens kende het toe',
  'locked-out': 'een mens wees het af',
  method: 'de verdeling stopte hierboven',
  lottery: 'verloor de loting bij gelijke score',
  floor: 'uit geld dat voor een groep is',
  coverage: 'zodat overal iets is',
  'group-ceiling': 'groep heeft haar hoogste bedrag',
  count: 'groep heeft haar hoogste aantal',
  'held-for-floor': 'geld is apart gehouden voor een groep',
  incompatible: 'gaat niet samen met een ander voorstel',
  prerequisite: 'wacht op een ander voorstel',
  'received-unknown': 'dag van ontvangst ontbreekt',
  'in-proportion': 'naar verhouding van het gewicht',
  'best-choice': 'hoort bij de meeste punten samen',
  'not-in-best-choice': 'hoort niet bij de meeste punten samen',
  'conflicting-limits': 'de grenzen gaan niet samen',
  'out-of-time': 'er is op tijd niets gevonden',
  'paid-together': 'buurten betalen het samen',
  completion: 'uit geld dat over was',
  'purses-empty': 'de buurten hebben te weinig over',
  'no-points': 'het heeft geen punten',
  'below-minimum': 'wat over was is te weinig',
  'pool-ceiling': 'deelbudget op',
  budget: 'budget op',
  'unknown-facts': 'gegevens ontbreken',
  'no-pool': 'hoort bij geen onderdeel',
  'nothing-to-grant': 'de regels laten niets over',
};

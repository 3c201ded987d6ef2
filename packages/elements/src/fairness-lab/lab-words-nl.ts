import type { LabChoice, LabOutcome } from './lab-state.ts';

/** What the fairness lab says in Dutch. The shape of this catalogue is the contract for other languages. */
export const nl = {
  title: 'Regels beproeven',
  intro:
    'Maatstaf verzint kleine gevallen bij dit beleid, met de regels, gewichten en grenzen die nu gelden. In elk geval kijkt het of de verdeling doet wat is beloofd. Gaat dat mis, dan ziet u het kleinste voorbeeld.',
  runs: 'Aantal gevallen',
  seed: 'Begingetal',
  seedHint: 'Hetzelfde getal geeft dezelfde gevallen.',
  seedError: 'Vul een heel getal in van 0 tot en met 2.147.483.647.',
  chosen: (on: number, all: number) =>
    on === all ? `Beloften: alle ${all}` : `Beloften: ${on} van ${all}`,
  group: {
    division: 'Wat voor elke verdeling geldt',
    limits: 'Wat voor grenzen geldt',
    policy: 'Wat voor de regels van het beleid geldt',
  } satisfies Readonly<Record<LabChoice['group'], string>>,
  allOf: 'Alles aan',
  noneOf: 'Alles uit',
  chooseOne: 'Kies ten minste één belofte.',
  start: 'Beproeven',
  again: 'Opnieuw beproeven',
  cancel: 'Stoppen',
  progress: 'Voortgang',
  done: (done: string, of: string) => `${done} van ${of} gevallen`,
  cancelled: 'De proef is gestopt. Er is geen uitkomst.',
  failed: 'De proef is niet gelukt. Probeer het nog eens.',
  outdated: 'Deze uitkomst hoort bij andere instellingen dan u nu ziet. Beproef opnieuw.',
  nonePromised: 'Klaar: geen van deze beloften geldt bij deze instellingen.',
  noneAskedOrPromised:
    'Klaar: deze beloften gelden niet bij deze instellingen, of waren niet op de proef te stellen.',
  noneAsked: 'Klaar: van deze beloften was er geen op de proef te stellen.',
  kept: (promised: number): string => {
    if (promised === 1) return 'Klaar: de belofte is gehouden.';
    return `Klaar: ${promised === 2 ? 'beide' : `alle ${promised}`} beloften zijn gehouden.`;
  },
  broken: (broken: number, promised: number) =>
    `Klaar: ${broken} van ${promised} ${promised === 1 ? 'belofte' : 'beloften'} ${broken === 1 ? 'is' : 'zijn'} gebroken.`,
  rarely: (rarely: number, promised: number) =>
    `Klaar: geen belofte is gebroken, maar ${rarely} van ${promised} ${rarely === 1 ? 'is' : 'zijn'} te weinig op de proef gesteld.`,
  cases: (runs: string, seed: string) => `${runs} gevallen, begingetal ${seed}.`,
  outcome: {
    broken: 'Beloofd en gebroken',
    'rarely-tried': 'Beloofd, te weinig op de proef gesteld',
    held: 'Beloofd en gehouden',
    'not-promised': 'Niet beloofd',
    'not-asked': 'Niet van toepassing',
  } satisfies Readonly<Record<LabOutcome, string>>,
  count: (title: string, count: number) => `${title} (${count})`,
  tried: (share: string, runs: string) => `In ${share} van ${runs} gevallen op de proef gesteld.`,
  source: 'Bron:',
  smallest: 'Het kleinste voorbeeld',
  outcomeOf: 'Wat ieder krijgt',
  wrong: 'Wat er misgaat',
  repeat: (seed: string, runs: string) => `Zelf nadoen: begingetal ${seed}, ${runs} gevallen.`,
};

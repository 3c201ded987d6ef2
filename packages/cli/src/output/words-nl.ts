import type { Words } from './words.ts';

export const dutch: Words = {
  reason: {
    'locked-in': 'besluit van een mens',
    'locked-out': 'besluit van een mens',
    method: 'de rangorde stopte erboven',
    lottery: 'verloor de loting bij gelijke score',
    'below-minimum': 'wat er over was, is te weinig',
    'no-pool': 'hoort bij geen onderdeel',
    'nothing-to-grant': 'de grenzen laten niets over',
  },
  head: {
    proposal: 'Voorstel',
    score: 'Score',
    range: 'Marge',
    requested: 'Gevraagd',
    awarded: 'Toegekend',
    outcome: 'Uitkomst',
    pool: 'Onderdeel',
    rank: '#',
    neighbourhood: 'Buurt',
    need: 'Index',
    before: 'Uitgangspunt',
    after: 'Nu',
    difference: 'Verschil',
    rule: 'Vanwege',
    points: 'Punten',
    adds: 'Telt mee',
    share: 'Bediend',
  },
  budget: 'budget',
  spent: 'besteed',
  left: 'over',
  asked: 'gevraagd',
  funded: (count, of) => `${count} van ${of} voorstellen gefinancierd`,
  allProposals: 'Alle voorstellen',
  noPool: 'In geen onderdeel',
  short: (amount) => `${amount} te kort`,
  limitedBy: (limits) => `binnen de grens: ${limits}`,
  tryExplain: (program) => `Waarom, per voorstel: ${program} explain <pakket> <voorstel>.`,
  totals: 'Totaal',
  method: (name) => `methode ${name}`,
  attention: 'Hier moet een mens naar kijken',
  attentionCode: {
    'limit-undetermined': 'Grens die misschien geldt',
    'earmark-undetermined': 'Reserve die misschien geldt',
    undetermined: 'Misschien',
    'need-unknown': 'Kwetsbaarheid onbekend',
    'need-small': 'Kleine buurt, cijfers zeggen weinig',
    'need-not-residential': 'Hier woont niemand, cijfers over mensen zeggen niets',
  },
  fairness: 'Eerlijkheid',
  concentration: (value, bound, weights, leftOut) =>
    value === null
      ? 'Concentratie-index: niet te berekenen (geen kwetsbaarheid bekend, of niets besteed).'
      : `Concentratie-index ${value} (${bound} als alles naar de kwetsbaarste ging; 0 is gelijk), ${
          weights === 'population' ? 'gewogen naar inwoners' : 'elke buurt telt als één'
        }${leftOut > 0 ? `; ${leftOut} buurten weggelaten, kwetsbaarheid onbekend of buurt te klein` : ''}.`,
  invariants: (held, of) => `${held} van ${of} invarianten gelden voor deze uitkomst.`,
  broken: (id, witnesses) => `Geschonden: ${id} (${witnesses}).`,
  changes: 'Verschillen met het uitgangspunt',
  noChanges: 'Geen voorstel krijgt meer of minder dan in het uitgangspunt.',
  change: {
    in: 'komt erin',
    out: 'valt eruit',
    more: 'krijgt meer',
    less: 'krijgt minder',
    same: 'gelijk',
  },
  unknown: 'onbekend',
  unknownFacts: (facts) => `onbekend: ${facts}`,
  noProposals: 'Geen voorstellen.',
  override: (action, reason) =>
    `${action === 'lock-in' ? 'Vastgezet' : 'Uitgesloten'} door een mens: ${reason}`,
  contributions: 'Hoe de score is opgebouwd',
  fired: 'Regels die meetellen',
  notFired: 'Regels die niet meetellen',
  didNotCount: (rules) =>
    `${rules} ${rules === 1 ? 'regel telde' : 'regels telden'} niet mee; --all toont ${rules === 1 ? 'die' : 'ze'}.`,
  undetermined: 'Onbeslist, want gegevens zijn onbekend',
  openFacts: 'Onbekend',
  couldAdd: (points) => `zou ${points} toevoegen`,
  authority: {
    adopted: 'vastgesteld door de raad',
    executive: 'van het college',
    advice: 'advies',
    residents: 'gezegd door bewoners',
  },
  configuration: 'instelling, geen beleid',
  inOrder: (pack, counts) => `${pack} is in orde: ${counts}.`,
  counts: (rules, facts, statements, data) =>
    `${rules} regels, ${facts} feiten, ${statements} stellingen${data}`,
  dataCounts: (neighbourhoods, proposals) =>
    `, ${neighbourhoods} buurten, ${proposals} voorstellen`,
  issues: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'fout' : 'fouten'}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}` : ''}`,
};

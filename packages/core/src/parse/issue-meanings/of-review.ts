import type { Meanings } from './meanings.ts';

/** What is probably not meant, in a policy that is in order. */
export const ofReview: Meanings = {
  'accepted.unused': {
    nl: 'Deze uitleg hoort bij niets dat is gevonden',
    en: 'This reason is for nothing that was found',
  },
  'criterion.decides-nothing': {
    nl: 'Dit criterium heeft gewicht, maar maakt geen verschil',
    en: 'This criterion has weight and makes no difference',
  },
  'criterion.over-scale': {
    nl: 'De punten kunnen samen boven de schaal uitkomen',
    en: 'The points can add up to more than the scale',
  },
  'criterion.under-scale': {
    nl: 'Niemand kan op dit criterium de hele schaal halen',
    en: 'Nobody can reach the top of the scale',
  },
  'criterion.zero-weight': {
    nl: 'Dit criterium telt niet mee',
    en: 'This criterion does not count',
  },
  'earmark.unused': {
    nl: 'Geen enkele regel geeft deze reserve',
    en: 'No rule gives this earmark',
  },
  'fact.unused': {
    nl: 'Dit feit wordt gevraagd en nergens gebruikt',
    en: 'This fact is asked for and not used',
  },
  'pack.expired': { nl: 'Dit beleid geldt niet meer', en: 'This policy is no longer valid' },
  'pack.not-yet-valid': { nl: 'Dit beleid geldt nog niet', en: 'This policy is not valid yet' },
  'parameter.unused': { nl: 'Deze instelling doet niets', en: 'This parameter does nothing' },
  'pool.empty': {
    nl: 'In dit onderdeel doet geen voorstel mee',
    en: 'No proposal competes in this part',
  },
  'pool.no-share': { nl: 'Dit onderdeel krijgt geen geld', en: 'This part gets no money' },
  'principle.one-rule': {
    nl: 'Dit principe hangt aan één regel',
    en: 'This principle hangs on one rule',
  },
  'principle.zero-weight': {
    nl: 'Dit principe telt niet mee',
    en: 'This principle does not count',
  },
  'rule.always-fires': {
    nl: 'Deze regel geldt voor alle voorstellen gelijk',
    en: 'This rule fires alike for all proposals',
  },
  'rule.always-undetermined': {
    nl: 'Deze regel is voor geen enkel voorstel te beslissen',
    en: 'This rule can be decided for no proposal',
  },
  'rule.counted-twice': {
    nl: 'Twee regels geven punten voor hetzelfde',
    en: 'Two rules give points for the same thing',
  },
  'rule.expired': { nl: 'Deze regel geldt niet meer', en: 'This rule is no longer valid' },
  'rule.implied': {
    nl: 'De ene regel volgt uit de andere, en beide geven punten',
    en: 'One rule follows from the other, and both give points',
  },
  'rule.impossible': {
    nl: 'Zo kan deze regel nooit gelden',
    en: 'As it stands this rule can never fire',
  },
  'rule.never-counts': { nl: 'Deze trede telt nooit', en: 'This step never counts' },
  'rule.never-fires': {
    nl: 'Deze regel geldt voor geen enkel voorstel',
    en: 'This rule fires for no proposal',
  },
  'rule.not-yet-valid': { nl: 'Deze regel geldt nog niet', en: 'This rule is not valid yet' },
  'score.cliff': {
    nl: 'Een kleine verandering verschuift de score met een sprong',
    en: 'A small change makes the score jump',
  },
  'statement.two-criteria': {
    nl: 'Eén beleidszin geeft punten onder twee criteria',
    en: 'One statement gives points under two criteria',
  },
  'statement.uncited': {
    nl: 'Naar deze beleidszin verwijst niets',
    en: 'Nothing cites this statement',
  },
  'thresholds.gap': {
    nl: 'De grenzen laten een waarde open',
    en: 'The thresholds leave a value out',
  },
  'thresholds.overlap': {
    nl: 'De grenzen nemen een waarde allebei',
    en: 'The thresholds both take a value',
  },
};

/** What ways of dividing are called in Dutch, and what they do. The shape is the contract for other languages. */
export const nl = {
  title: {
    ranking: 'Rangorde',
    'order-of-receipt': 'Wie het eerst komt',
    proportional: 'Ieder een deel',
    'equal-shares': 'Gelijke delen per buurt',
    optimal: 'Hoogste som van scores',
  },
  mode: { strict: 'streng', skip: 'doorgaan' },
  weight: { score: 'naar score', 'score-times-claim': 'naar score en bedrag' },
  utility: { score: 'naar score', cost: 'naar bedrag' },
  completion: {
    none: 'rest blijft over',
    utilitarian: 'rest naar de meeste punten per euro',
    'add-one': 'delen verhoogd zolang het past',
    'add-one-utilitarian': 'delen verhoogd, rest naar de meeste punten per euro',
  },
  does: {
    ranking: 'Wie het meeste punten heeft, komt het eerst aan de beurt, tot het geld op is.',
    'order-of-receipt': 'Wie het eerst een volledige aanvraag deed, komt het eerst aan de beurt.',
    proportional:
      'Iedereen krijgt een deel van wat hij vraagt. Hoe meer punten, hoe groter het deel.',
    'equal-shares':
      'Elke buurt krijgt een eigen deel van het geld. Buurten betalen samen voor wat er voor hen is.',
    optimal:
      'De computer zoekt de voorstellen die samen de meeste punten hebben. Veel kleine voorstellen winnen dan vaak van één groot.',
  },
};

import type { Language } from '@maatstaf/core';

const nl = {
  title: 'Hoe zeker is deze uitkomst?',
  intro:
    'Een uitkomst staat steviger als een klein verschil in gewicht niets verandert. Hieronder ziet u hoe ver elk gewicht kan schuiven voordat het geld anders gaat. De andere gewichten schuiven mee.',
  working: 'De omslagpunten worden uitgerekend…',
  failed: 'De omslagpunten konden niet worden uitgerekend. Kies dit onderdeel nog eens.',
  now: (share: string) => `Nu ${share}.`,
  same: (low: string, high: string) => `Van ${low} tot ${high} blijft elke toekenning gelijk.`,
  onPoint:
    'Dat is precies een omslagpunt: daar beslist de loting, of wat er verder gelijke scores scheidt.',
  refused:
    'Bij een voorstel dat geen geld krijgt, staat onder ‘Waarom?’ welk kleinste verschil in gewicht, budget of bedrag dat anders maakt.',
  later: 'Nog niet te zien: bij hoeveel gewichten een voorstel geld krijgt',
  laterText:
    'Hier komt per voorstel bij welk deel van alle mogelijke gewichten het geld krijgt, en op welke plaats het dan staat. Maatstaf verdeelt het geld daarvoor duizenden keren, steeds met andere gewichten. Dat kan Maatstaf nog niet. Tot die tijd staat hier geen cijfer.',
};

const en: typeof nl = {
  title: 'How sure is this outcome?',
  intro:
    'An outcome stands firmer where a small difference in a weight changes nothing. Below you see how far each weight can move before the money goes elsewhere. The other weights move along.',
  working: 'The tipping points are being worked out…',
  failed: 'The tipping points could not be worked out. Choose this part again.',
  now: (share) => `Now ${share}.`,
  same: (low, high) => `From ${low} to ${high} every award stays the same.`,
  onPoint:
    'That is exactly a tipping point: there the lottery decides, or what else tells equal scores apart.',
  refused:
    'For a proposal that gets no money, ‘Why?’ says which smallest difference in a weight, the budget or its amount would change that.',
  later: 'Not to be seen yet: with how many weights a proposal gets money',
  laterText:
    'Here will stand, for each proposal, with which part of all possible weights it gets money, and which rank it has then. For that Maatstaf divides the money thousands of times, with other weights each time. Maatstaf cannot do that yet. Until then there is no figure here.',
};

/** What is said of how sure an outcome is; apart, for it is loaded with that part. */
export function certaintyWords(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}

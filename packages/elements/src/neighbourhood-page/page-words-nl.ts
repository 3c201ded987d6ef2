import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said on the page of a neighbourhood in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  need: {
    title: 'Hoe kwetsbaar de buurt is',
    noModel: 'Dit beleid kent geen index voor kwetsbaarheid.',
    index: (model: string, index: string) => `${model}: ${index}.`,
    unknown: (model: string) =>
      `${model}: onbekend. De waarde kan alles van 0 tot en met 100 zijn. Onbekend telt niet als laag.`,
    rank: (rank: number, of: number) =>
      `Plaats ${number(rank)} van ${number(of)}; plaats 1 is het kwetsbaarst.`,
    rankRange: (low: number, high: number, of: number) =>
      `Plaats ${number(low)} tot en met ${number(high)} van ${number(of)}, want de cijfers zijn afgerond; plaats 1 is het kwetsbaarst.`,
    notRanked: 'De buurt heeft geen plaats in de volgorde.',
    attention: {
      'need-unknown': 'Er is geen index voor deze buurt.',
      'need-small': 'Hier staan weinig woningen: de buurt is niet met andere te vergelijken.',
      'need-not-residential': 'Hier wonen geen mensen.',
    },
  },
  aspects: {
    title: 'Cijfers over de buurt',
    aspect: 'Onderwerp',
    here: 'Hier',
    others: 'Laagste en hoogste',
    range: (low: string, high: string) => `${low} tot ${high}`,
    place: 'Plaats van hoog naar laag',
    places: (place: string, of: number) => `${place} van ${number(of)}`,
    modelled: 'schatting',
    barNote: 'De balk loopt van de laagste tot de hoogste buurt.',
    none: 'Er zijn geen cijfers over deze buurt.',
    unknown: (facts: string) => `Onbekend: ${facts}.`,
  },
  voiced: {
    title: 'Wat over de buurt is gezegd',
    none: 'Geen enkele zin in de stukken noemt deze buurt.',
    known: 'Vastgelegd over de buurt',
  },
  money: {
    title: 'Gevraagd en gekregen',
    asked: (amount: string) => `Voor deze buurt is binnen de regels ${amount} gevraagd.`,
    awarded: (amount: string) => `Daarvan is ${amount} toegekend.`,
    more: (amount: string) => `Dat is ${amount} meer dan in het uitgangspunt.`,
    less: (amount: string) => `Dat is ${amount} minder dan in het uitgangspunt.`,
    perHead: (amount: string, people: string) =>
      `Dat is ${amount} per inwoner (${people} inwoners).`,
    noPeople: 'Het aantal inwoners is niet bekend: er staat geen bedrag per inwoner.',
    none: 'Voor deze buurt is geen voorstel gedaan.',
    caption: (name: string) => `Voorstellen voor ${name}`,
    share: 'Aandeel',
    requested: 'Gevraagd, hele voorstel',
    here: 'Naar deze buurt',
    elsewhere: (titles: string) => `Van een plek in een andere buurt: ${titles}.`,
    from: (title: string, place: string) => `${title} (${place})`,
  },
  kept: {
    title: 'Wat voor de buurt apart staat',
    none: 'Voor deze buurt en haar stadsdeel is er geen grens, en is er geen geld apart gehouden.',
  },
  neighbours: 'Grenst aan',
};

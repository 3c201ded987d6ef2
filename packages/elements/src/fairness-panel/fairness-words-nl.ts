import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What the fairness panel says in Dutch. The shape of this catalogue is the contract for other languages. */
export const nl = {
  byNeed: 'Volgt het geld de behoefte?',
  uneven: 'Hoe ongelijk is het verdeeld?',
  barNote:
    'In de balk is de punt de waarde. Het blok is wat één buurt minder ervan kan maken. Het streepje is nul.',
  axis: (what: string) => `${what}, van 0 tot 100 %`,
  baseline: (value: string) => `Uitgangspunt ${value}.`,
  bounds: (low: string, high: string) => `Hier kan het van ${low} tot ${high} zijn.`,
  restsOn: 'Waar deze cijfers op rusten',
  noNeed: 'Dit beleid meet geen behoefte. Maten die naar behoefte kijken, staan hier daarom niet.',
  leftOut: (count: number, names: string) =>
    count === 1
      ? `Van 1 buurt is de behoefte onbekend: ${names}. Maten die naar behoefte kijken, laten die weg.`
      : `Van ${number(count)} buurten is de behoefte onbekend: ${names}. Maten die naar behoefte kijken, laten die weg.`,
  noneLeftOut: 'Van elke buurt is de behoefte bekend.',
  small: (names: string) => `Kleine buurten tellen mee, maar hun cijfers zeggen weinig: ${names}.`,
  curves: 'De verdeling als lijn',
  curve: {
    concentration: {
      title: 'Concentratiecurve',
      meaning:
        'De buurten staan van de meeste naar de minste behoefte. Ligt de lijn boven de stippellijn, dan kregen buurten met meer behoefte meer dan hun deel.',
    },
    lorenz: {
      title: 'Lorenzcurve',
      meaning:
        'De buurten staan van het minste naar het meeste geld. Hoe verder de lijn onder de stippellijn ligt, hoe ongelijker het is verdeeld.',
    },
  },
  noCurve: 'Er is geen lijn te tekenen: er is niets toegekend, of er is te weinig te vergelijken.',
  asTable: (title: string) => `${title} als tabel`,
  added: 'Buurt erbij',
  people: { population: 'Deel van de inwoners', 'equal-areas': 'Deel van de buurten' },
  money: 'Deel van het geld',
  equal: 'gelijk',
  start: 'begin',
  districts: {
    title: 'Tussen en binnen stadsdelen',
    district: 'Stadsdeel',
    none: 'zonder stadsdeel',
    within: 'Ongelijk binnen (Theil)',
    barNote: 'De balk is het deel van het geld. De streep is het deel dat gelijk zou zijn.',
    split: (between: string, within: string) =>
      `Van het verschil ligt ${between} tussen stadsdelen en ${within} binnen stadsdelen.`,
  },
  perHead: {
    title: 'Euro per inwoner',
    hidden:
      'Euro per inwoner staat hier nog niet. Daarvoor zijn echte aantallen inwoners nodig, en die zijn nog niet van elke buurt geladen.',
    name: 'Buurt',
    amount: 'Per inwoner',
    nobody: 'geen inwoners',
  },
  invariants: {
    title: 'Wat altijd moet gelden',
    sum: (holding: number, all: number) =>
      `Nagerekend voor deze uitkomst: ${holding} van ${all} kloppen.`,
    holds: 'Klopt',
    fails: 'Klopt niet',
  },
};

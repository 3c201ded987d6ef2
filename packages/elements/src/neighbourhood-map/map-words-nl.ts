import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said around the map in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: {
    map: 'Schematische kaart van de buurten',
    outlines: 'Kaart van de buurten met uw eigen grenzen',
    tiles: 'De buurten als tegels',
  },
  layout: 'Vorm',
  layouts: { map: 'Kaart', tiles: 'Tegels' },
  measure: 'De kleur laat zien',
  measures: {
    need: 'Kwetsbaarheid (index)',
    awarded: 'Toegekend bedrag',
    change: 'Verschil met het uitgangspunt',
    'per-head': 'Toegekend per inwoner',
  },
  noPopulations:
    'Het bedrag per inwoner staat er niet bij: het aantal inwoners is niet van elke buurt bekend.',
  keys: 'Met de pijltjestoetsen gaat u naar de buurt ernaast. Met Enter kiest u een buurt.',
  listbox: (title: string, measure: string) => `${title}: ${measure}`,
  option: (name: string, value: string, mark: string) => `${name}: ${value}, klasse ${mark}`,
  optionUnknown: (name: string) => `${name}: onbekend`,
  unknown: 'onbekend',
  nothing: 'niets',
  fromTo: (from: string, to: string) => `${from} tot ${to}`,
  lessThan: (to: string) => `minder dan ${to}`,
  orMore: (from: string) => `${from} of meer`,
  upTo: (to: string) => `tot en met ${to}`,
  gain: (most: string) => `meer, hoogstens ${most}`,
  bigGain: (least: string) => `meer dan ${least} erbij`,
  same: 'gelijk',
  loss: (most: string) => `minder, hoogstens ${most}`,
  bigLoss: (least: string) => `meer dan ${least} eraf`,
  legend: 'Wat de kleuren en tekens zeggen',
  count: (count: number) => (count === 1 ? '1 buurt' : `${number(count)} buurten`),
  needNote: 'Hoe hoger het getal, hoe kwetsbaarder de buurt.',
  unknownNote: 'Onbekend is niet hetzelfde als laag.',
  point: 'Wijs een buurt aan, of kies er een.',
  chosen: 'gekozen',
  table: 'Tabel bij de kaart',
  name: 'Buurt',
  klass: 'Klasse',
  inOrder:
    'Deze gegevens hebben geen kaart. De tegels staan op volgorde van buurtcode en zeggen niet waar een buurt ligt.',
  source: (title: string, by: string, licence: string) => `Bron: ${title} (${by}, ${licence}).`,
  notDrawn: (names: string) => `Niet op de kaart: ${names}.`,
  outlines: {
    title: 'Eigen grenzen van buurten gebruiken',
    intro:
      'Kies een GeoJSON-bestand met een code per buurt (statcode, code of buurtcode). Het bestand blijft op uw apparaat. Het wordt niet bewaard: na herladen kiest u het opnieuw.',
    file: 'GeoJSON-bestand',
    failed: 'Dit bestand kan niet worden gebruikt:',
    warned: 'Let op:',
    more: (count: number) => `en nog ${number(count)}`,
    clear: 'Terug naar de schematische kaart',
    own: 'De grenzen komen uit uw eigen bestand.',
  },
};

import { numbers } from '@maatstaf/core';
import type { MapWords } from './map-words.ts';

const { number } = numbers('en');

/** What is said around the map in English. */
export const en: MapWords = {
  title: {
    map: 'Schematic map of the neighbourhoods',
    outlines: 'Map of the neighbourhoods with your own borders',
    tiles: 'The neighbourhoods as tiles',
  },
  layout: 'Form',
  layouts: { map: 'Map', tiles: 'Tiles' },
  measure: 'Colour shows',
  measures: {
    need: 'Vulnerability (index)',
    awarded: 'Amount awarded',
    change: 'Difference from the baseline',
    'per-head': 'Awarded per inhabitant',
  },
  noPopulations:
    'The amount per inhabitant is left out: the number of inhabitants is not known for every neighbourhood.',
  keys: 'The arrow keys take you to the neighbourhood next to it. Enter chooses a neighbourhood.',
  listbox: (title, measure) => `${title}: ${measure}`,
  option: (name, value, mark) => `${name}: ${value}, class ${mark}`,
  optionUnknown: (name) => `${name}: unknown`,
  unknown: 'unknown',
  nothing: 'nothing',
  fromTo: (from, to) => `${from} to ${to}`,
  lessThan: (to) => `less than ${to}`,
  orMore: (from) => `${from} or more`,
  upTo: (to) => `up to ${to}`,
  gain: (most) => `more, at most ${most}`,
  bigGain: (least) => `over ${least} more`,
  same: 'the same',
  loss: (most) => `less, at most ${most}`,
  bigLoss: (least) => `over ${least} less`,
  legend: 'What the colours and signs say',
  count: (count) => (count === 1 ? '1 neighbourhood' : `${number(count)} neighbourhoods`),
  needNote: 'The higher the number, the more vulnerable the neighbourhood.',
  unknownNote: 'Unknown is not the same as low.',
  point: 'Point at a neighbourhood, or choose one.',
  chosen: 'chosen',
  table: 'Table for the map',
  name: 'Neighbourhood',
  klass: 'Class',
  inOrder:
    'These data have no map. The tiles are in order of neighbourhood code and do not say where a neighbourhood lies.',
  source: (title, by, licence) => `Source: ${title} (${by}, ${licence}).`,
  notDrawn: (names) => `Not on the map: ${names}.`,
  outlines: {
    title: 'Use your own borders of neighbourhoods',
    intro:
      'Choose a GeoJSON file with a code for each neighbourhood (statcode, code or buurtcode). The file stays on your device. It is not kept: choose it again after a reload.',
    file: 'GeoJSON file',
    failed: 'This file cannot be used:',
    warned: 'Please note:',
    more: (count) => `and ${number(count)} more`,
    clear: 'Back to the schematic map',
    own: 'The borders come from your own file.',
  },
};

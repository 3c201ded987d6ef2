import { numbers } from '@maatstaf/core';
import { methodTitleWords } from '@maatstaf/core/method-names';

const { number } = numbers('nl');

/** How long looking for the highest sum takes: the proposals of Maastricht are 100, those of docs/speed.md 1,000. */
const takes =
  'Met 100 voorstellen duurt dit enkele seconden. Met 1.000 voorstellen duurde het in onze meting langer dan 20 seconden.';

/** What ways of dividing are called in Dutch, and what they do. The shape is the contract for other languages. */
export const nl = {
  ...methodTitleWords.nl,
  does: {
    ranking: 'Wie het meeste punten heeft, komt het eerst aan de beurt, tot het geld op is.',
    'order-of-receipt': 'Wie het eerst een volledige aanvraag deed, komt het eerst aan de beurt.',
    proportional:
      'Iedereen krijgt een deel van wat hij vraagt. Hoe meer punten, hoe groter het deel.',
    'equal-shares':
      'Elke buurt krijgt een eigen deel van het geld. Buurten betalen samen voor wat er voor hen is.',
    optimal: `De computer zoekt de voorstellen die samen de meeste punten hebben. Veel kleine voorstellen winnen dan vaak van één groot. ${takes}`,
  },
  takes,
  choose: 'Manier van verdelen',
  promises:
    'Wat u van elke manier mag verwachten, staat bij Vergelijken onder ‘Welke beloften verschillen’.',
  cannotKeep: (limits: string) => `Kan niet zolang dit geldt: ${limits}.`,
  lacks: 'Kan niet: dit beleid heeft niet wat deze manier nodig heeft.',
  chooseWithout: 'Kies zonder deze grenzen',
  weightBy: 'Hoe groot het deel is',
  entitledBy: 'Het deel van een buurt',
  entitlement: { equal: 'voor elke buurt even groot', need: 'naar inwoners en kwetsbaarheid' },
  worthBy: 'Wat een voorstel waard is',
  completedBy: 'Geld dat buurten niet samen kunnen besteden',
  ties: 'Bij gelijke score',
  attribute: (fact: string, order: 'ascending' | 'descending') =>
    `${fact}, ${order === 'ascending' ? 'laagste' : 'hoogste'} eerst`,
  lottery: 'Loting',
  seed: 'Startwoord van de loting',
  drawn: (day: string, source: string) =>
    `Het startwoord wordt op ${day} in het openbaar getrokken uit: ${source}.`,
  draw: 'Openbare trekking van het startwoord',
  drawHint:
    'Alleen als het startwoord in het openbaar wordt getrokken. De aankondiging noemt dan de dag en de bron, en niet het startwoord.',
  drawOn: 'Dag van de trekking',
  drawSource: 'Bron',
  drawHalf: 'Vul de dag en de bron allebei in, of laat alles leeg.',
  drawLong: 'Deze bron is te lang. Er passen 2.000 tekens.',
  inLanguage: { nl: 'Nederlands', en: 'Engels' },
  seedTooLong: (length: number, most: number) =>
    `Dit startwoord heeft ${number(length)} tekens. Er passen er ${number(most)}. Het oude geldt nog.`,
  seedNote:
    'Met een ander startwoord wint een ander. Wie het startwoord kiest, kan de loting dus sturen. Trek het in het openbaar, nadat de inschrijving is gesloten.',
  feature: {
    ceiling: 'een plafond',
    floor: 'een basisbedrag',
    count: 'een hoogste aantal',
    coverage: 'een laagste aantal',
    tranches: 'stappen',
    years: 'budget per jaar',
    incompatible: 'voorstellen die niet samengaan',
    prerequisite: 'voorstellen die eerst een ander nodig hebben',
    'locked-in': 'besluiten om toch toe te kennen',
    'locked-out': 'besluiten om toch af te wijzen',
    threshold: 'de drempel',
    'leftover-flows': 'geld dat doorstroomt naar andere onderdelen',
  },
};

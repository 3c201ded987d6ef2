import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said of keeping, opening and sharing scenarios, in Dutch; apart, for it is loaded with what says it. */
export const nl = {
  scenario: 'Scenario',
  baseline: 'Uitgangspunt',
  unnamed: 'Zonder naam',
  changed: 'niet bewaard',
  saved: 'bewaard',
  elsewhere: 'in een ander tabblad bewaard',
  save: 'Bewaren',
  all: 'Scenario’s',
  share: 'Delen',
  close: 'Sluiten',
  cancel: 'Niet doen',
  done: (name: string) => `‘${name}’ is bewaard.`,
  renamed: (name: string) => `Dit scenario heet nu ‘${name}’.`,
  changedElsewhere: (name: string) =>
    `‘${name}’ is intussen in een ander tabblad gewijzigd. Hier is niets veranderd. Kijk eerst wat daar is bewaard.`,
  copied: (name: string) => `De kopie heet ‘${name}’.`,
  removed: (name: string) => `‘${name}’ is weggegooid.`,
  putBack: 'Zet terug',
  isBack: (name: string) => `‘${name}’ staat er weer.`,
  opened: (name: string) => `‘${name}’ is open.`,
  name: 'Naam',
  nameNeeded: 'Geef een naam.',
  nameTooLong: (length: number, most: number) =>
    `Deze naam heeft ${number(length)} tekens. Er passen er ${number(most)}. Maak de naam korter.`,
  nameTaken: (name: string) => `Er is al een scenario dat ‘${name}’ heet. Kies een andere naam.`,
  sameName: (name: string) => `U hebt al een scenario dat ‘${name}’ heet. Wat wilt u?`,
  replace: 'Vervang het',
  keepBoth: (name: string) => `Bewaar beide: dit heet dan ‘${name}’`,
  replaced: (name: string) => `‘${name}’ is vervangen.`,
  aside: 'Werk dat niet (helemaal) open kon',
  asideIs: 'Dit staat apart. Er gaat niets overheen.',
  asideOf: (moment: string) => `werk van ${moment}`,
  asideFile: (moment: string) => `Bewaren als bestand: werk van ${moment}`,
  asideRemove: (moment: string) => `Weggooien: werk van ${moment}`,
  saveAs: 'Bewaren als nieuw scenario',
  own: 'Uw scenario’s',
  none: 'U hebt nog geen scenario bewaard.',
  published: 'De gepubliceerde instellingen van dit beleid',
  savedAt: (moment: string) => `bewaard op ${moment}`,
  isOpen: 'nu open',
  open: 'Open',
  openOf: (name: string) => `Open ‘${name}’`,
  rename: 'Naam wijzigen',
  renameOf: (name: string) => `Naam wijzigen van ‘${name}’`,
  newName: (name: string) => `Nieuwe naam voor ‘${name}’`,
  duplicate: 'Kopie maken',
  duplicateOf: (name: string) => `Kopie maken van ‘${name}’`,
  copyName: (name: string) => `${name} (kopie)`,
  remove: 'Weggooien',
  removeOf: (name: string) => `Weggooien: ‘${name}’`,
  file: 'Bestand',
  saveFile: 'Bewaren als bestand',
  openFile: 'Open een bestand',
  drop: 'U kunt een bestand ook hierheen slepen.',
  stays:
    'Scenario’s staan alleen in deze browser. Wilt u er zeker van zijn, bewaar dan ook een bestand.',
  lost: 'Deze browser bewaart niets. Uw werk is weg als u dit tabblad sluit. Bewaar het als bestand.',
  undoable: 'Openen is een stap: met Ongedaan maken komt terug wat u had.',
  shareTitle: 'Dit scenario delen',
  shareIntro:
    'In de link zit het hele scenario. Wie de link opent, ziet dezelfde instellingen en dezelfde uitkomst. Er gaat niets naar een server.',
  link: 'Link',
  makeLink: 'Maak toch een link',
  copy: 'Kopieer de link',
  copyDone: 'De link is gekopieerd.',
  copyFailed: 'Kopiëren lukt niet. De link is geselecteerd: kopieer hem met Ctrl+C.',
  freeText: 'Deze eigen teksten gaan mee. Staat er niets in over personen?',
  illustrative: 'De bedragen zijn voorbeelden. Wie het scenario opent, ziet dat ook.',
  notice: 'Let op',
  understood: 'Begrepen',
  unreadable:
    'Uw werk van de vorige keer kan niet open. Het is niet weg: het staat apart, bij Scenario’s. Bewaar het ook als bestand. U ziet nu het uitgangspunt.',
  otherPolicy: (name: string, policy: string) =>
    `‘${name}’ hoort bij ander beleid: ${policy}. Wilt u dat beleid ermee openen? Uw werk hier blijft bewaard. Het is er weer als u dit beleid kiest.`,
  openPolicy: (policy: string) => `Open ${policy}`,
  editedElsewhere:
    'In een ander tabblad wordt aan hetzelfde gewerkt. Er is niets overschreven: elk tabblad bewaart zijn eigen werk. Kies hoe u hier verder wilt.',
  takeElsewhere: 'Neem over wat daar staat',
  goApart: 'Ga hier apart verder',
  linkMistake: {
    broken:
      'Deze link klopt niet. Onderweg is er iets in veranderd. Vraag de link opnieuw, of vraag het scenario als bestand.',
    'cut-off':
      'Deze link is niet volledig: het eind ontbreekt. Dat gebeurt soms in een e-mail. Kopieer de link nog eens, van begin tot eind. Of vraag het scenario als bestand.',
    newer:
      'Deze link komt uit een nieuwere versie van Maatstaf. Ververs deze pagina en open de link opnieuw.',
    'too-large': 'In deze link zit meer dan een scenario kan zijn. Vraag het scenario als bestand.',
    'other-policy': 'Deze link hoort bij beleid dat hier niet is.',
  },
  ownWorkStays: 'U ziet uw eigen werk. Daar is niets aan veranderd.',
  atBaseline: 'U ziet nu het uitgangspunt van dit beleid.',
  besideWork: 'In een ander tabblad hebt u werk open.',
  besideKept: 'Wat u eerder hebt bewaard, staat bij Scenario’s.',
  refused: (name: string) =>
    `${name === '' ? 'Dit scenario' : `‘${name}’`} kan niet open. Uw werk is niet veranderd.`,
  noScenario: {
    foreign: (name: string) =>
      `Dit is geen Maatstaf-bestand: in ‘${name}’ staat geen scenario. Kies een bestand dat is gemaakt met Bewaren als bestand. Uw werk is niet veranderd.`,
    other: (name: string) =>
      `‘${name}’ is een bestand van Maatstaf, maar geen scenario. Kies een bestand dat is gemaakt met Bewaren als bestand. Uw werk is niet veranderd.`,
    'cut-off': (name: string) =>
      `‘${name}’ is niet volledig: het houdt in het midden op. Dat gebeurt soms bij downloaden of kopiëren. Kopieer of vraag het bestand opnieuw. Uw werk is niet veranderd.`,
    empty: (name: string) =>
      `‘${name}’ is leeg. Kopieer of vraag het bestand opnieuw. Uw werk is niet veranderd.`,
    'too-large': (name: string) =>
      `‘${name}’ is te groot. Een scenario is ten hoogste 10 MB. Kies een bestand dat is gemaakt met Bewaren als bestand. Uw werk is niet veranderd.`,
  },
  moved: (name: string) =>
    `Het beleid is veranderd sinds ${name === '' ? 'dit scenario' : `‘${name}’`} is gemaakt. De uitkomst kan anders zijn dan toen.`,
  dropped: 'Dit past niet meer en is weggelaten:',
  nothingDropped: 'Alles wat in het scenario staat, past nog.',
  conflict: (name: string) =>
    `‘${name}’ is in een ander tabblad bewaard nadat u het hier opende. Kies wat u wilt.`,
  conflictCopy: 'Bewaar dit als kopie',
  conflictOver: 'Vervang wat daar is bewaard',
  unkept:
    'Deze browser bewaart niets, of er is geen ruimte meer. U kunt verder werken. Bewaar uw werk als bestand.',
};

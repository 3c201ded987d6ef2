import type { Messages } from './messages.ts';

export const dutch: Messages = {
  seeHelp: (call) => `Zie \`${call} --lang nl\`.`,
  ownFault: (message) => `een fout in Maatstaf zelf: ${message}`,
  evaluatorsDisagree: (rule) =>
    `de twee manieren van rekenen verschillen over regel ${rule}: meld dit alstublieft, met het pakket en de gegevens.`,
  outputFault: (code) => `de uitvoer kan niet worden geschreven (${code}).`,

  unknownCommand: (typed) => `de opdracht ${typed} bestaat niet.`,
  unknownOption: (typed) => `de optie ${typed} bestaat niet.`,
  didYouMean: (ids) => `Bedoelt u ${ids.join(' of ')}?`,
  needs: {
    pack: (command) => `bij ${command} hoort een pakket: een map met pack.json.`,
    proposal: (command) => `bij ${command} hoort een voorstel.`,
    folder: (command) => `bij ${command} hoort een map.`,
    announcement: (command) =>
      `bij ${command} hoort een bekendmaking: het bestand dat announce --out schrijft.`,
    bundle: (command) =>
      `bij ${command} hoort een bundel: het bestand dat u in het Logboek bewaart.`,
    scenario: (command) => `bij ${command} hoort een scenario: een bestand, of het woord pack.`,
  },
  needsOption: (command, option) => `bij ${command} hoort ${option}.`,
  oneTooMany: (command, typed) => `${command} weet geen raad met "${typed}".`,
  emptyName: 'een naam is leeg.',
  needsValue: (option) => `bij ${option} hoort een waarde.`,
  takesNoValue: (option) => `bij ${option} hoort geen waarde.`,
  optionTwice: (option) => `${option} staat er tweemaal.`,
  notAmong: (option, typed, choices) =>
    `--${option} is "${typed}"; het kan zijn: ${choices.join(', ')}.`,
  noNeedModel: 'Dit pakket heeft geen index van kwetsbaarheid, dus er valt niets te kiezen.',
  jsonOrFormat: (format) => `--json en --format ${format} sluiten elkaar uit.`,
  noAmount: (typed) =>
    `--budget is "${typed}"; schrijf euro’s als 1500000, 1500000,50, 750k of 1,5m; een duizendtal als 1500, zonder punt of komma.`,
  amountTooLarge: (typed, most) =>
    `--budget is "${typed}"; het kan ten hoogste ${most} euro zijn, meer is niet op de cent te tellen.`,
  noPoints: (typed) => `--cliff is "${typed}"; schrijf punten als een getal van 0 tot 100.`,
  noWholeNumber: (option, typed, least, most) =>
    `--${option} is "${typed}"; schrijf een heel getal van ${least} tot ${most}.`,
  noLaw: (typed) => `--law noemt "${typed}", en dat is geen wet.`,
  noDate: (typed) => `--date is "${typed}"; schrijf een dag als 2026-07-01.`,
  noProposal: (typed) => `het voorstel "${typed}" bestaat niet.`,
  whereIdsStand: (call) => `De namen staan in de uitvoer van ${call}.`,
  commandFirst: (option) => `${option} hoort achter een opdracht.`,

  notAShare: (part, example) =>
    `--weights heeft "${part}" waar een naam en een aandeel horen, zoals ${example}.`,
  noWeightCalled: (typed, pack) =>
    `--weights noemt "${typed}"; dat is geen principe of criterium van ${pack}.`,
  weightsThereAre: (ids) => `Er zijn ${ids.join(', ')}.`,
  weightTwice: (id) => `--weights noemt "${id}" tweemaal.`,
  shareOutOfRange: (id, typed) =>
    `--weights geeft ${id} het aandeel "${typed}"; een aandeel is een getal van 0 tot en met 1, zoals 0.3.`,
  principles: 'principes',
  criteriaOf: (principle) => `criteria van ${principle}`,
  sharesOverOne: (level, total) =>
    `de aandelen van de ${level} zijn samen ${total}; dat kan ten hoogste 1 zijn.`,
  sharesUnderOne: (level, total) =>
    `de aandelen van de ${level} zijn samen ${total}; noem ze alleen allemaal als ze samen 1 zijn.`,
  weightless: (parts) =>
    `--weights laat geen gewicht over in ${parts.join(', ')}: elke score zou daar 0 zijn. Geef iets dat daar meetelt een aandeel boven 0.`,

  notEmpty: (folder) => `${folder} is niet leeg; noem een nieuwe of een lege map.`,
  fileNotFolder: (path) => `${path} is een bestand; noem een map.`,
  fileExists: (path) => `${path} bestaat al; noem een nieuw bestand.`,
  unwritable: (path, code) => `${path} kan niet worden geschreven (${code}).`,
  starterWritten: (folder, readme) =>
    `In ${folder} staat een pakket om mee te beginnen. Lees ${readme}, en probeer:`,

  noFolderAt: (path) => `De map ${path} bestaat niet`,
  expectedInstead: (expected) => `verwacht: ${expected}`,

  found: {
    noFolder: 'geen map van die naam',
    noFile: 'geen bestand van die naam',
    noPack: 'een map zonder pakket',
    packsIn: (folders) =>
      `een map zonder eigen pakket; er staan pakketten in ${folders.join(', ')}`,
    file: 'een bestand',
    folder: 'een map',
    packFolder: 'een map met pack.json',
    perhaps: (expected, path) => `${expected}, misschien ${path}`,
    link: 'een koppeling',
    linkOutside: 'een koppeling naar een plaats buiten de map',
    fileWithin: 'een bestand in de map',
    special: 'iets dat geen bestand is',
    unreadableFile: (code) => `een bestand dat niet te lezen is (${code})`,
    unreadableFolder: (code) => `een map die niet te lezen is (${code})`,
    files: (count) => `${count} JSON- en CSV-bestanden`,
    mostFiles: (count) => `ten hoogste ${count}`,
    moreEntries: (count) => `meer dan ${count} bestanden en mappen`,
    mostEntries: (count) => `ten hoogste ${count}, zoals in een pakket`,
    atMost: (size) => `ten hoogste ${size}`,
    noWeightIn: (parts) => `geen gewicht in ${parts.join(', ')}`,
    asAnnounced: (day) => `zoals bekendgemaakt op ${day}`,
    someWeight: 'een gewicht boven 0 voor iets dat daar meetelt',
  },
};

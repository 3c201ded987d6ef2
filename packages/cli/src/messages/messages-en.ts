import type { Messages } from './messages.ts';

export const english: Messages = {
  seeHelp: (call) => `See \`${call}\`.`,
  ownFault: (message) => `a fault in Maatstaf itself: ${message}`,
  evaluatorsDisagree: (rule) =>
    `the two evaluators disagree on rule ${rule}: please report this, with the pack and its data.`,
  outputFault: (code) => `the output cannot be written (${code}).`,

  unknownCommand: (typed) => `there is no command ${typed}.`,
  unknownOption: (typed) => `there is no option ${typed}.`,
  didYouMean: (ids) => `Did you mean ${ids.join(' or ')}?`,
  needs: {
    pack: (command) => `${command} needs a pack: a folder with pack.json.`,
    proposal: (command) => `${command} needs a proposal.`,
    folder: (command) => `${command} needs a folder.`,
    announcement: (command) =>
      `${command} needs an announcement: the file that announce --out writes.`,
    bundle: (command) =>
      `${command} needs a bundle: the file that the log in the playground saves.`,
    scenario: (command) => `${command} needs a scenario: a file, or the word pack.`,
  },
  needsOption: (command, option) => `${command} needs ${option}.`,
  oneTooMany: (command, typed) => `${command} does not know what to do with "${typed}".`,
  emptyName: 'a name is empty.',
  needsValue: (option) => `${option} needs a value.`,
  takesNoValue: (option) => `${option} takes no value.`,
  optionTwice: (option) => `${option} stands there twice.`,
  notAmong: (option, typed, choices) =>
    `--${option} is "${typed}"; it can be ${choices.join(', ')}.`,
  noNeedModel: 'This pack has no index of need, so there is none to choose.',
  jsonOrFormat: (format) => `--json and --format ${format} exclude each other.`,
  noAmount: (typed) =>
    `--budget is "${typed}"; write euros as 1500000, 1500000.50, 750k or 1.5m; thousands as 1500, without a point or comma.`,
  amountTooLarge: (typed, most) =>
    `--budget is "${typed}"; it can be ${most} euros at most, more cannot be counted to the cent.`,
  noPoints: (typed) => `--cliff is "${typed}"; write points as a number from 0 to 100.`,
  noWholeNumber: (option, typed, least, most) =>
    `--${option} is "${typed}"; write a whole number from ${least} to ${most}.`,
  noLaw: (typed) => `--law names "${typed}", which is no law.`,
  noDate: (typed) => `--date is "${typed}"; write a day as 2026-07-01.`,
  noProposal: (typed) => `there is no proposal "${typed}".`,
  whereIdsStand: (call) => `The ids stand in the output of ${call}.`,
  commandFirst: (option) => `${option} stands behind a command.`,

  notAShare: (part, example) =>
    `--weights has "${part}" where it should have an id and a share, such as ${example}.`,
  noWeightCalled: (typed, pack) =>
    `--weights names "${typed}", which is no principle or criterion of ${pack}.`,
  weightsThereAre: (ids) => `There are ${ids.join(', ')}.`,
  weightTwice: (id) => `--weights names "${id}" twice.`,
  shareOutOfRange: (id, typed) =>
    `--weights gives ${id} the share "${typed}"; a share is a number from 0 to 1, such as 0.3.`,
  principles: 'principles',
  criteriaOf: (principle) => `criteria of ${principle}`,
  sharesOverOne: (level, total) =>
    `the shares of the ${level} come to ${total}; together they can be 1 at most.`,
  sharesUnderOne: (level, total) =>
    `the shares of the ${level} come to ${total}; name all of them only if they make 1.`,
  weightless: (parts) =>
    `--weights leaves no weight in ${parts.join(', ')}: every score there would be 0. Give something that counts there a share above 0.`,

  notEmpty: (folder) => `${folder} is not empty; name a new folder or an empty one.`,
  fileNotFolder: (path) => `${path} is a file; name a folder.`,
  fileExists: (path) => `${path} is there already; name a new file.`,
  unwritable: (path, code) => `${path} cannot be written (${code}).`,
  starterWritten: (folder, readme) =>
    `A starter pack stands in ${folder}. Read ${readme}, and try:`,

  noFolderAt: (path) => `There is no folder ${path}`,
  expectedInstead: (expected) => `expected: ${expected}`,

  found: {
    noFolder: 'no such folder',
    noFile: 'no such file',
    noPack: 'a folder without a pack',
    packsIn: (folders) =>
      `a folder without a pack of its own; there are packs in ${folders.join(', ')}`,
    file: 'a file',
    folder: 'a folder',
    packFolder: 'a folder with pack.json',
    perhaps: (expected, path) => `${expected}, perhaps ${path}`,
    link: 'a link',
    linkOutside: 'a link to a place outside the folder',
    fileWithin: 'a file in the folder',
    special: 'something that is not a file',
    unreadableFile: (code) => `a file that cannot be read (${code})`,
    unreadableFolder: (code) => `a folder that cannot be read (${code})`,
    files: (count) => `${count} JSON and CSV files`,
    mostFiles: (count) => `at most ${count}`,
    moreEntries: (count) => `more than ${count} files and folders`,
    mostEntries: (count) => `at most ${count}, such as in a pack`,
    atMost: (size) => `at most ${size}`,
    noWeightIn: (parts) => `no weight in ${parts.join(', ')}`,
    asAnnounced: (day) => `as announced on ${day}`,
    someWeight: 'a weight above 0 for something that counts there',
  },
};

import { numbers } from '@maatstaf/core';
import type { ScenarioWords } from './scenario-words.ts';

const { number } = numbers('en');

/** English. */
export const en: ScenarioWords = {
  scenario: 'Scenario',
  baseline: 'Baseline',
  unnamed: 'Without a name',
  changed: 'not saved',
  saved: 'saved',
  elsewhere: 'saved in another tab',
  save: 'Save',
  all: 'Scenarios',
  share: 'Share',
  close: 'Close',
  cancel: 'Cancel',
  done: (name) => `‘${name}’ is saved.`,
  renamed: (name) => `This scenario is now called ‘${name}’.`,
  changedElsewhere: (name) =>
    `‘${name}’ was changed in another tab meanwhile. Nothing was changed here. Look first at what was saved there.`,
  copied: (name) => `The copy is called ‘${name}’.`,
  removed: (name) => `‘${name}’ is thrown away.`,
  putBack: 'Put back',
  isBack: (name) => `‘${name}’ is back.`,
  opened: (name) => `‘${name}’ is open.`,
  name: 'Name',
  nameNeeded: 'Give a name.',
  nameTooLong: (length, most) =>
    `This name has ${number(length)} characters. At most ${number(most)} fit. Make it shorter.`,
  nameTaken: (name) => `There is a scenario called ‘${name}’ already. Choose another name.`,
  sameName: (name) => `You have a scenario called ‘${name}’ already. What do you want?`,
  replace: 'Replace it',
  keepBoth: (name) => `Keep both: this one is then called ‘${name}’`,
  replaced: (name) => `‘${name}’ is replaced.`,
  aside: 'Work that could not be opened, or not all of it',
  asideIs: 'This lies aside. Nothing is written over it.',
  asideOf: (moment) => `work of ${moment}`,
  asideFile: (moment) => `Save as a file: work of ${moment}`,
  asideRemove: (moment) => `Throw away: work of ${moment}`,
  saveAs: 'Save as a new scenario',
  own: 'Your scenarios',
  none: 'You have not saved a scenario yet.',
  published: 'The published settings of this policy',
  savedAt: (moment) => `saved on ${moment}`,
  isOpen: 'open now',
  open: 'Open',
  openOf: (name) => `Open ‘${name}’`,
  rename: 'Rename',
  renameOf: (name) => `Rename ‘${name}’`,
  newName: (name) => `New name for ‘${name}’`,
  duplicate: 'Make a copy',
  duplicateOf: (name) => `Make a copy of ‘${name}’`,
  copyName: (name) => `${name} (copy)`,
  remove: 'Throw away',
  removeOf: (name) => `Throw away ‘${name}’`,
  file: 'File',
  saveFile: 'Save as a file',
  openFile: 'Open a file',
  drop: 'You can also drag a file to here.',
  stays: 'Scenarios stay in this browser only. To be certain of one, save it as a file too.',
  lost: 'This browser keeps nothing. Your work is gone once you close this tab. Save it as a file.',
  undoable: 'Opening is a step: Undo brings back what you had.',
  shareTitle: 'Share this scenario',
  shareIntro:
    'The link holds the whole scenario. Who opens it sees the same settings and the same outcome. Nothing goes to a server.',
  link: 'Link',
  makeLink: 'Make a link all the same',
  copy: 'Copy the link',
  copyDone: 'The link is copied.',
  copyFailed: 'Copying does not work. The link is selected: copy it with Ctrl+C.',
  freeText: 'These words of your own go along. Is there nothing in them about persons?',
  illustrative: 'The amounts are illustrative. Who opens the scenario sees that too.',
  notice: 'Please note',
  understood: 'Understood',
  unreadable:
    'Your work of last time cannot be opened. It is not gone: it lies aside, under Scenarios. Save it as a file too. You now see the baseline.',
  otherPolicy: (name, policy) =>
    `‘${name}’ belongs to another policy: ${policy}. Open that policy with it? Your work here is kept. It is back when you choose this policy.`,
  openPolicy: (policy) => `Open ${policy}`,
  editedElsewhere:
    'The same work is being done in another tab. Nothing was overwritten: each tab keeps its own work. Choose how to go on here.',
  takeElsewhere: 'Take over what is there',
  goApart: 'Go on apart here',
  linkMistake: {
    broken:
      'This link is not right. Something in it was changed on the way. Ask for the link again, or for the scenario as a file.',
    'cut-off':
      'This link is not complete: its end is missing. That happens in e-mails. Copy the link once more, from beginning to end. Or ask for the scenario as a file.',
    newer:
      'This link comes from a newer version of Maatstaf. Reload this page and open the link again.',
    'too-large': 'This link holds more than a scenario can be. Ask for the scenario as a file.',
    'other-policy': 'This link belongs to a policy that is not here.',
  },
  ownWorkStays: 'You see your own work. Nothing of it was changed.',
  atBaseline: 'You now see the baseline of this policy.',
  besideWork: 'You have work open in another tab.',
  besideKept: 'What you saved before is under Scenarios.',
  refused: (name) =>
    `${name === '' ? 'This scenario' : `‘${name}’`} cannot be opened. Your work is unchanged.`,
  noScenario: {
    foreign: (name) =>
      `This is no file of Maatstaf: there is no scenario in ‘${name}’. Choose a file that was made with Save as a file. Your work is unchanged.`,
    other: (name) =>
      `‘${name}’ is a file of Maatstaf, but no scenario. Choose a file that was made with Save as a file. Your work is unchanged.`,
    'cut-off': (name) =>
      `‘${name}’ is not complete: it ends in the middle. That happens when downloading or copying. Copy the file again, or ask for it again. Your work is unchanged.`,
    empty: (name) =>
      `‘${name}’ is empty. Copy the file again, or ask for it again. Your work is unchanged.`,
    'too-large': (name) =>
      `‘${name}’ is too large. A scenario is at most 10 MB. Choose a file that was made with Save as a file. Your work is unchanged.`,
  },
  moved: (name) =>
    `The policy was changed since ${name === '' ? 'this scenario' : `‘${name}’`} was made. The outcome may differ from then.`,
  dropped: 'This no longer fits and was left out:',
  nothingDropped: 'Everything in the scenario still fits.',
  conflict: (name) =>
    `‘${name}’ was saved in another tab after you opened it here. Choose what you want.`,
  conflictCopy: 'Save this as a copy',
  conflictOver: 'Replace what was saved there',
  unkept:
    'This browser keeps nothing, or has no room left. You can work on. Save your work as a file.',
};

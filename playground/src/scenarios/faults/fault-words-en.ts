import type { FaultWords } from './fault-words.ts';

/** What is said of what is wrong in a scenario, in English. */
export const en: FaultWords = {
  place: {
    file: 'The file',
    pack: 'The policy that this belongs to',
    title: 'The name',
    budgetCents: 'The budget (in cents)',
    principleWeights: (title) =>
      title === null ? 'The weights of the principles' : `The weight of ‘${title}’`,
    criterionWeights: (title) =>
      title === null ? 'The weights of the criteria' : `The weight of ‘${title}’`,
    lockedWeights: 'The weights that are locked',
    parameters: (title) => (title === null ? 'The settings' : `The setting ‘${title}’`),
    needModel: 'How need is measured',
    rulesOff: 'The rules that are off',
    rules: (number) =>
      number === null ? 'The changed and new rules' : `Changed or new rule ${number}`,
    date: 'The day on which rules are valid',
    method: 'The way of dividing',
    tieBreaks: 'What decides on an equal score',
    threshold: 'The threshold',
    limits: (title) => (title === null ? 'The limits' : `The limit ‘${title}’`),
    years: 'The budget by year',
    leftover: 'Money that a part leaves',
    milestones: 'What is completed',
    overrides: (number) =>
      number === null ? 'The decisions on proposals' : `Decision ${number} on a proposal`,
    withdrawn: 'The proposals that are withdrawn',
    proposals: (number) =>
      number === null ? 'The changed and new proposals' : `Changed or new proposal ${number}`,
    change: 'When and why it was made',
  },
  at: (place, wrong) => `${place}: ${wrong}`,
  wrong: {
    missing: 'something is missing here.',
    unknownKey: (key) => `‘${key}’ does not belong here.`,
    twice: (what) => `‘${what}’ stands here twice.`,
    misfit: 'what stands here does not fit.',
    value: (found) => `${found} cannot stand here.`,
    noSuch: (id) => `‘${id}’ is not in this policy.`,
    range: (found) => `${found} is too high or too low.`,
    otherPack: 'another policy than the one you see here.',
    newer: 'this comes from a newer version of Maatstaf.',
    syntax: (line) => `on line ${line} there is a character that does not belong there.`,
    other: (meaning) => `${meaning}.`,
  },
  mend: {
    needed: (expected) => `Needed is: ${expected}.`,
    leaveOut: 'Take it out.',
    leaveOne: 'Leave one of them.',
    choose: 'Choose something that is there, or take it out.',
    openThere: 'Is it in the list at the top? Then choose it first, and open this there.',
    reload: 'Reload this page and open it again.',
    saveAgain: 'Make the file again with Save as a file.',
  },
  yesOrNo: 'yes or no',
  or: ' or ',
  more: (count) => `And ${count} more.`,
  detail: 'Code and place, for who mends the file itself',
};

import type { StepWords } from './step-words.ts';

/** English. */
export const en: StepWords = {
  weight: (name, share) => `${name} at ${share}`,
  lock: (name, locked) => `${name} ${locked ? 'held' : 'let go'}`,
  reset: 'weights back to the baseline',
  budget: (amount) => `budget ${amount}`,
  method: (strict, partial) =>
    `${strict ? 'stop at' : 'skip'} what does not fit, ${partial ? 'with' : 'without'} a part for the last proposal`,
  need: (index) => `need measured by ‘${index}’`,
  proportional: 'divide in proportion',
  'equal-shares': 'a part for every neighbourhood',
  tieBreaks: 'rules for equal scores',
  drawn: (day, source) => `rules for equal scores: seed drawn on ${day} from ${source}`,
  optimal: 'the most points together',
  limit: (title, value) => `${title}: ${value}`,
  limitOn: (title, on) => `${title} ${on ? 'in use' : 'off'}`,
  milestone: (title, reached) => `${title} ${reached ? '' : 'not '}completed`,
  threshold: (points) => (points === null ? 'threshold off' : `threshold ${points} points`),
  lockInMeant: (title) => `decision to award ‘${title}’`,
  lockInVain: (title, status) => `decision to award ‘${title}’, but it gets no money (${status})`,
  lockIn: (title) => `‘${title}’ awarded anyway`,
  lockOut: (title) => `‘${title}’ refused anyway`,
  open: {
    baseline: () => 'back to the baseline',
    kept: (title) => `scenario ‘${title}’ opened`,
    link: (title) => `${title === '' ? 'scenario' : `‘${title}’`} opened from a link`,
    tab: () => 'work taken over from another tab',
    file: (title) => `file ‘${title}’ opened`,
  },
  noOverride: (title) => `departure for ‘${title}’ taken back`,
  edited: {
    changed: 'changed',
    added: 'added',
    back: 'back to the baseline',
    gone: 'taken away',
  },
  rule: (title, done) => `rule ‘${title}’ ${done}`,
  ruleOff: (title, off) => `rule ‘${title}’ switched ${off ? 'off' : 'on'}`,
  proposal: (title, done) => `‘${title}’ ${done}`,
  withdraw: (title, withdrawn) => `‘${title}’ ${withdrawn ? 'withdrawn' : 'takes part again'}`,
};

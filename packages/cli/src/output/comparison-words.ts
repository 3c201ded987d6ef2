import { type Language, numbers } from '@maatstaf/core';

/** What `maatstaf compare` says beside what the core says. */
interface ComparisonWords {
  readonly title: string;
  readonly against: (name: string) => string;
  readonly head: Readonly<
    Record<
      | 'method'
      | 'cityDistrict'
      | 'funded'
      | 'held'
      | 'over'
      | 'entered'
      | 'left'
      | 'limits'
      | 'metric'
      | 'promise',
      string
    >
  >;
  readonly differing: (count: number, of: number) => string;
  readonly euro: string;
  readonly cityDistricts: string;
  readonly noCityDistrict: string;
  readonly neighbourhoods: (count: number, of: number) => string;
  readonly allTheSame: string;
  readonly metrics: string;
  readonly promises: string;
  readonly mark: Readonly<Record<'kept' | 'fails' | 'unknown', string>>;
  readonly aboutPromises: string;
  readonly refused: (name: string) => string;
  /** Which limits a method cannot keep to, by their titles. */
  readonly cannotKeep: (name: string, limits: string) => string;
  /** What to do to see all the same what methods would do that limits stand in the way of. */
  readonly withoutLimits: (call: string) => string;
  /** Which limits of the policy this comparison leaves out. */
  readonly without: (limits: string) => string;
  readonly instead: (expected: string) => string;
  readonly favoursSmall: (name: string, mean: string, rankingMean: string) => string;
  readonly displaced: (proposal: string, by: string) => string;
  readonly moreDisplaced: (count: number) => string;
}

const dutch: ComparisonWords = {
  title: 'Manieren van verdelen naast elkaar',
  against: (name) => `vergeleken met ${name}`,
  head: {
    method: 'Verdeelwijze',
    cityDistrict: 'Stadsdeel',
    funded: 'Krijgt geld',
    held: 'Apart',
    over: 'Over',
    entered: 'Erin',
    left: 'Eruit',
    limits: 'Grenzen',
    metric: 'Maat',
    promise: 'Wat u mag verwachten',
  },
  differing: (count, of) =>
    `Bij ${numbers('nl').number(count)} van ${numbers('nl').number(of)} voorstellen maakt de verdeelwijze uit`,
  euro: 'bedragen in euro',
  cityDistricts: 'Per stadsdeel',
  noCityDistrict: 'Stadsdeel onbekend',
  neighbourhoods: (count, of) =>
    `Per buurt: ${numbers('nl').number(count)} van ${numbers('nl').number(of)} buurten verschillen`,
  allTheSame: 'Elke verdeelwijze geeft hetzelfde.',
  metrics: 'Maten voor de verdeling',
  promises: 'Beloften die verschillen',
  mark: { kept: 'ja', fails: 'nee', unknown: '?' },
  aboutPromises:
    'Ja: bewezen, of overal gehouden waar het is geprobeerd. Nee: er is een tegenvoorbeeld. ?: niet onderzocht. Dit gaat over hele voorstellen zonder grenzen op groepen.',
  refused: (name) => `${name} kan dit niet verdelen`,
  cannotKeep: (name, limits) => `${name} kan zich hier niet aan houden: ${limits}`,
  withoutLimits: (call) =>
    `Wilt u toch zien wat dit doet? Vergelijk zonder deze grenzen: ${call}. Dan gelden zij voor geen enkele verdeelwijze.`,
  without: (limits) => `Zonder deze grenzen van het beleid, bij elke verdeelwijze: ${limits}.`,
  instead: (expected) => `Het zou moeten zijn: ${expected}.`,
  favoursSmall: (name, mean, rankingMean) =>
    `${name} geeft kleine voorstellen voorrang: gemiddeld ${mean} per voorstel, bij de rangorde ${rankingMean}.`,
  displaced: (proposal, by) =>
    `${proposal} verliest het geld aan kleinere voorstellen die lager staan: ${by}.`,
  moreDisplaced: (count) => `En nog ${numbers('nl').number(count)}; zie de JSON (--json).`,
};

const english: ComparisonWords = {
  title: 'Ways of dividing side by side',
  against: (name) => `compared with ${name}`,
  head: {
    method: 'Method',
    cityDistrict: 'City district',
    funded: 'Get money',
    held: 'Held',
    over: 'Left over',
    entered: 'In',
    left: 'Out',
    limits: 'Limits',
    metric: 'Metric',
    promise: 'What may be expected',
  },
  differing: (count, of) =>
    `For ${numbers('en').number(count)} of ${numbers('en').number(of)} proposals the method matters`,
  euro: 'amounts in euros',
  cityDistricts: 'By city district',
  noCityDistrict: 'City district unknown',
  neighbourhoods: (count, of) =>
    `By neighbourhood: ${numbers('en').number(count)} of ${numbers('en').number(of)} differ`,
  allTheSame: 'Every method gives the same.',
  metrics: 'Metrics of the division',
  promises: 'Promises that differ',
  mark: { kept: 'yes', fails: 'no', unknown: '?' },
  aboutPromises:
    'Yes: proved, or held wherever it was tried. No: there is a counterexample. ?: not looked into. This is about whole proposals without limits on groups.',
  refused: (name) => `${name} cannot divide this`,
  cannotKeep: (name, limits) => `${name} cannot keep to: ${limits}`,
  withoutLimits: (call) =>
    `To see all the same what this does, compare without these limits: ${call}. Then they hold for none of the methods.`,
  without: (limits) => `Without these limits of the policy, for every method: ${limits}.`,
  instead: (expected) => `It should be: ${expected}.`,
  favoursSmall: (name, mean, rankingMean) =>
    `${name} favours small proposals: ${mean} each on average, under the ranking ${rankingMean}.`,
  displaced: (proposal, by) =>
    `${proposal} loses its money to smaller ones ranked below it: ${by}.`,
  moreDisplaced: (count) => `And ${numbers('en').number(count)} more; see the JSON (--json).`,
};

/** The words in both languages. */
export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  nl: dutch,
  en: english,
};

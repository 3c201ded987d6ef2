import type { Language } from '../parse/text.ts';
import type { Invariant } from '../audit/invariant.ts';
import type { Metric } from '../audit/fairness-report.ts';

/** The parts that sentences about an award are made of, already formatted in the language. */
export interface AwardWords {
  readonly rank: string;
  readonly of: string;
  readonly pool: string;
  readonly score: string;
  readonly requested: string;
  readonly claim: string;
  readonly awarded: string;
  readonly short: string;
  readonly rule: string;
  readonly facts: string;
  readonly written: string;
  /** The limit on a group that decided, and the group. */
  readonly limit: string;
  readonly group: string;
  /** The other proposal that decided. */
  readonly other: string;
  /** The neighbourhoods that paid from their own parts, with what each of them paid. */
  readonly payers: string;
}

type Sentence = (words: AwardWords) => string;

interface Messages {
  /** By reason code; `rule` for the name of a rule. */
  readonly headline: Readonly<Record<string, Sentence>>;
  readonly limited: Sentence;
  readonly kind: { readonly held: string; readonly unknown: (facts: string) => string };
  readonly attention: {
    readonly limit: (rule: string, facts: string) => string;
    readonly earmark: (rule: string, facts: string) => string;
    readonly undetermined: (rule: string, facts: string) => string;
  };
  /** What the one pool of a pack without pools is called. */
  readonly wholeBudget: string;
  readonly weightless: (pools: string) => string;
  /** What is proved of a best choice, or not. */
  readonly proof: {
    readonly gap: (points: string) => string;
    readonly tie: string;
    readonly conflict: (limits: string) => string;
    /** What may conflict without standing among the limits of the pack. */
    readonly bound: Readonly<Record<string, string>>;
    readonly small: (leftOut: string, mean: string, rankingMean: string) => string;
  };
  /** The group of a limit on all proposals together. */
  readonly everyProposal: string;
  readonly advises: string;
  readonly override: (written: string) => string;
  readonly metric: Readonly<Record<Metric['id'], string>>;
  readonly weights: Readonly<Record<Metric['weights'], string>>;
  readonly invariant: Readonly<Record<Invariant['id'], string>>;
}

/** Every sentence that the engine itself speaks, in both languages. Sentences of a policy stand in its pack. */
export const messages: Readonly<Record<Language, Messages>> = {
  nl: {
    headline: {
      rank: (w) =>
        `Toegekend: ${w.awarded}. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      part: (w) =>
        `Deels toegekend: ${w.awarded} van ${w.claim}. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten; meer geld was er niet.`,
      'part-of-group': (w) =>
        `Deels toegekend: ${w.awarded} van ${w.claim}. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten; meer was er niet voor ${w.group} (${w.limit}).`,
      'locked-in': (w) =>
        `Toegekend door een besluit van een mens: ${w.awarded}. Reden: “${w.written}”`,
      'locked-out': (w) => `Niet toegekend door een besluit van een mens. Reden: “${w.written}”`,
      budget: (w) =>
        `Afgewezen: het geld was op. Plaats ${w.rank} van ${w.of}, met ${w.score} punten. Er kwam ${w.short} tekort.`,
      'pool-ceiling': (w) =>
        `Afgewezen: het geld van ${w.pool} was op. Plaats ${w.rank} van ${w.of}, met ${w.score} punten. Er kwam ${w.short} tekort.`,
      method: (w) =>
        `Afgewezen: de verdeling stopte bij een hoger geplaatst voorstel dat niet meer paste. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      lottery: (w) =>
        `Afgewezen na loting: een voorstel met evenveel punten (${w.score}) kreeg het lot. Er kwam ${w.short} tekort.`,
      'below-minimum': (w) =>
        `Afgewezen: wat er nog was, is minder dan nodig om nuttig te zijn. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten. Er kwam ${w.short} tekort.`,
      floor: (w) =>
        `Toegekend: ${w.awarded}, uit geld dat voor een groep is. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      coverage: (w) =>
        `Toegekend: ${w.awarded}, zodat overal iets is. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      'group-ceiling': (w) =>
        `Afgewezen: het hoogste bedrag voor ${w.group} is bereikt (${w.limit}). Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten. Er kwam ${w.short} tekort.`,
      count: (w) =>
        `Afgewezen: het hoogste aantal voor ${w.group} is bereikt (${w.limit}). Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      'held-for-floor': (w) =>
        `Afgewezen: wat er nog is, is apart gehouden voor een groep die haar deel nog niet had. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten. Er kwam ${w.short} tekort.`,
      incompatible: (w) =>
        `Afgewezen: dit voorstel gaat niet samen met ${w.other}, dat al is toegekend. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      prerequisite: (w) =>
        `Afgewezen: dit voorstel kan niet zonder ${w.other}, en dat is niet toegekend. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      'in-proportion': (w) =>
        `Naar verhouding toegekend: ${w.awarded} van ${w.claim}. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      'best-choice': (w) =>
        `Toegekend: ${w.awarded}. Het voorstel hoort bij de keuze die samen de meeste punten heeft. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      'not-in-best-choice': (w) =>
        `Afgewezen: het voorstel hoort niet bij de keuze die samen de meeste punten heeft. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      'paid-together': (w) =>
        `Toegekend: ${w.awarded}. Buurten betalen dit samen uit hun deel: ${w.payers}. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      completion: (w) =>
        `Toegekend: ${w.awarded}, uit geld dat over was toen de buurten niets meer konden betalen. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten.`,
      'purses-empty': (w) =>
        `Afgewezen: de buurten waarvoor het is, hebben samen te weinig over van hun deel. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten. Er kwam ${w.short} tekort.`,
      'no-points': () =>
        'Afgewezen: het voorstel heeft geen punten. Dan betalen de buurten er niet aan mee.',
      'conflicting-limits': () =>
        'Niet toegekend: de grenzen van deze verdeling gaan niet samen, dus is er niets verdeeld.',
      'out-of-time': () =>
        'Niet toegekend: er is geen verdeling gevonden in de tijd die daarvoor was.',
      'received-unknown': () =>
        'Onvolledig: de dag van ontvangst is niet bekend. Vraag om aanvulling; er is niet toegekend en niet afgewezen.',
      threshold: (w) =>
        `Afgewezen: te weinig punten voor de drempel. Plaats ${w.rank} van ${w.of} in ${w.pool}, met ${w.score} punten in totaal.`,
      'unknown-facts': (w) =>
        `Onvolledig: nog niet bekend is ${w.facts}. Vraag om aanvulling; er is niet toegekend en niet afgewezen.`,
      'no-pool': () => 'Afgewezen: het voorstel hoort bij geen onderdeel van dit beleid.',
      'nothing-to-grant': () => 'Afgewezen: er is niets te verlenen.',
      withdrawn: () => 'Ingetrokken.',
      rule: (w) => `Afgewezen: ${w.rule}.`,
    },
    limited: (w) => `Gevraagd is ${w.requested}; ten hoogste mag ${w.claim} (${w.rule}).`,
    kind: {
      held: 'meer dan 100 punten kan niet',
      unknown: (facts) => `omdat onbekend is: ${facts}`,
    },
    attention: {
      limit: (rule, facts) => `Een grens is niet toegepast, omdat onbekend is: ${facts} (${rule}).`,
      earmark: (rule, facts) =>
        `Of het voorstel meetelt voor een reserve is niet te zeggen; onbekend is: ${facts} (${rule}).`,
      undetermined: (rule, facts) => `Mogelijk aandacht nodig: ${rule}. Onbekend is: ${facts}.`,
    },
    wholeBudget: 'de hele begroting',
    proof: {
      gap: (points) =>
        `De tijd was op. Een andere keuze zou samen nog ${points} punten meer kunnen hebben.`,
      tie: 'Misschien is er een even goede keuze met hoger geplaatste voorstellen. Dat is niet uitgezocht.',
      conflict: (limits) => `Deze grenzen gaan niet samen: ${limits}. Laat er één los.`,
      bound: {
        budget: 'het geld',
        years: 'het geld van een jaar',
        'locked-in': 'vooraan gezet',
        incompatible: 'sluiten elkaar uit',
        prerequisite: 'de eerste kan niet zonder de tweede',
      },
      small: (leftOut, mean, rankingMean) =>
        `Deze verdeelwijze kiest liever veel kleine voorstellen: gemiddeld ${mean}, en bij rangschikking ${rankingMean}. “${leftOut}” valt daardoor af.`,
    },
    weightless: (pools) =>
      `In ${pools} heeft geen enkel criterium gewicht. Alle scores zijn daar 0, en alleen het lot beslist.`,
    everyProposal: 'alle voorstellen samen',
    advises: 'Dit is een advies. Mensen besluiten.',
    override: (written) => `Een mens besloot anders dan de volgorde. Reden: “${written}”`,
    metric: {
      'concentration-index': 'concentratie-index',
      kakwani: 'afstand tot de behoefte (Kakwani)',
      suits: 'Suits-index',
      'share-to-neediest-fifth': 'deel voor het vijfde met de meeste behoefte',
      gini: 'Gini-index',
      theil: 'Theil-index',
      atkinson: 'Atkinson-index',
    },
    weights: { population: 'gewogen naar inwoners', 'equal-areas': 'elke buurt telt even zwaar' },
    invariant: {
      'within-budget': 'Er is niet meer verdeeld dan de begroting.',
      'within-pools':
        'Geen onderdeel gaf meer uit dan zijn budget, met wat er van andere onderdelen kwam.',
      'within-limits': 'Niemand kreeg meer dan gevraagd of dan de grenzen toelaten.',
      'whole-cents': 'Elk bedrag is een heel aantal centen.',
      'cents-conserved': 'De bedragen per buurt en per onderdeel tellen op tot wat is verdeeld.',
      'contributions-sum': 'De bijdragen tellen op tot de score.',
      'score-in-range': 'Elke score ligt binnen zijn marge.',
      'none-to-ineligible': 'Wie niet voldoet of onvolledig is, kreeg niets.',
      'status-matches-amount': 'Wat er bij een voorstel staat, klopt met het bedrag.',
      'none-to-withdrawn-or-locked-out': 'Wie zich terugtrok of is uitgesloten, kreeg niets.',
      'pools-within-budget': 'Wat een onderdeel meer uitgaf, hadden andere onderdelen over.',
      'money-accounted': 'Wat is toegekend en apart gehouden, past samen in het budget.',
      'parts-by-share': 'Elke buurt kreeg het deel van een bedrag dat bij haar gebruikers hoort.',
      'overrides-have-reasons': 'Bij elk besluit van een persoon staat waarom.',
      'order-respected':
        'Niemand werd gepasseerd: wie wegens geld niets kreeg, stond onder wie in één beurt evenveel kreeg.',
      'equals-equal': 'Van twee gelijke voorstellen kreeg wie achteraan staat nooit meer.',
    },
  },
  en: {
    headline: {
      rank: (w) =>
        `Awarded: ${w.awarded}. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      part: (w) =>
        `Partly awarded: ${w.awarded} of ${w.claim}. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points; there was no more money.`,
      'part-of-group': (w) =>
        `Partly awarded: ${w.awarded} of ${w.claim}. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points; there was no more for ${w.group} (${w.limit}).`,
      'locked-in': (w) => `Awarded by a person’s decision: ${w.awarded}. Reason: “${w.written}”`,
      'locked-out': (w) => `Not awarded, by a person’s decision. Reason: “${w.written}”`,
      budget: (w) =>
        `Refused: the money ran out. Place ${w.rank} of ${w.of}, with ${w.score} points. It was ${w.short} short.`,
      'pool-ceiling': (w) =>
        `Refused: the money of ${w.pool} ran out. Place ${w.rank} of ${w.of}, with ${w.score} points. It was ${w.short} short.`,
      method: (w) =>
        `Refused: the division stopped at a proposal ranked above it that no longer fitted. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      lottery: (w) =>
        `Refused after drawing lots: a proposal with as many points (${w.score}) drew the lot. It was ${w.short} short.`,
      'below-minimum': (w) =>
        `Refused: what was left is less than is of use. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points. It was ${w.short} short.`,
      floor: (w) =>
        `Awarded: ${w.awarded}, from money that is for a group. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      coverage: (w) =>
        `Awarded: ${w.awarded}, so that there is something everywhere. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      'group-ceiling': (w) =>
        `Refused: ${w.group} has had its most (${w.limit}). Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points. It was ${w.short} short.`,
      count: (w) =>
        `Refused: ${w.group} has its highest number (${w.limit}). Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      'held-for-floor': (w) =>
        `Refused: what is left is held for a group that has not had its part. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points. It was ${w.short} short.`,
      incompatible: (w) =>
        `Refused: it does not go together with ${w.other}, which was awarded. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      prerequisite: (w) =>
        `Refused: it cannot do without ${w.other}, which was not awarded. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      'in-proportion': (w) =>
        `Awarded in proportion: ${w.awarded} of ${w.claim}. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      'best-choice': (w) =>
        `Awarded: ${w.awarded}. It is one of the proposals that have the most points together. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      'not-in-best-choice': (w) =>
        `Refused: it is not one of the proposals that have the most points together. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      'paid-together': (w) =>
        `Awarded: ${w.awarded}. Neighbourhoods pay this together from their parts: ${w.payers}. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      completion: (w) =>
        `Awarded: ${w.awarded}, from money that was left when neighbourhoods could pay for nothing more. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points.`,
      'purses-empty': (w) =>
        `Refused: the neighbourhoods it serves together have too little left of their parts. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points. It was ${w.short} short.`,
      'no-points': () =>
        'Refused: the proposal has no points, so that neighbourhoods do not pay for it.',
      'conflicting-limits': () =>
        'Not awarded: the limits of this division do not go together, so nothing was divided.',
      'out-of-time': () => 'Not awarded: no division was found in the time given for it.',
      'received-unknown': () =>
        'Incomplete: the day of receipt is not known. Ask for it; nothing was awarded and nothing refused.',
      threshold: (w) =>
        `Refused: too few points for the threshold. Place ${w.rank} of ${w.of} in ${w.pool}, with ${w.score} points in all.`,
      'unknown-facts': (w) =>
        `Incomplete: not yet known is ${w.facts}. Ask for completion; it is neither awarded nor refused.`,
      'no-pool': () => 'Refused: the proposal belongs to no part of this policy.',
      'nothing-to-grant': () => 'Refused: there is nothing to grant.',
      withdrawn: () => 'Withdrawn.',
      rule: (w) => `Refused: ${w.rule}.`,
    },
    limited: (w) => `${w.requested} was requested; at most ${w.claim} may be granted (${w.rule}).`,
    kind: {
      held: 'no more than 100 points are possible',
      unknown: (facts) => `because it is unknown: ${facts}`,
    },
    attention: {
      limit: (rule, facts) => `A limit was not applied, because it is unknown: ${facts} (${rule}).`,
      earmark: (rule, facts) =>
        `Whether it counts for a reserve cannot be said; unknown: ${facts} (${rule}).`,
      undetermined: (rule, facts) => `May need attention: ${rule}. Unknown: ${facts}.`,
    },
    wholeBudget: 'the whole budget',
    proof: {
      gap: (points) =>
        `The time was up. Another choice could have up to ${points} points more together.`,
      tie: 'There may be an equally good choice with higher-ranked proposals. That was not settled.',
      conflict: (limits) => `These limits do not go together: ${limits}. Let one of them go.`,
      bound: {
        budget: 'the money',
        years: 'the money of a year',
        'locked-in': 'put first',
        incompatible: 'exclude each other',
        prerequisite: 'the first cannot do without the second',
      },
      small: (leftOut, mean, rankingMean) =>
        `This method prefers many small proposals: ${mean} on average, and ${rankingMean} by ranking. “${leftOut}” drops out because of it.`,
    },
    weightless: (pools) =>
      `In ${pools} no criterion has any weight. All scores there are 0, and only the lot decides.`,
    everyProposal: 'all proposals together',
    advises: 'This is advice. People decide.',
    override: (written) => `A person departed from the ranking. Reason: “${written}”`,
    metric: {
      'concentration-index': 'concentration index',
      kakwani: 'distance to need (Kakwani)',
      suits: 'Suits index',
      'share-to-neediest-fifth': 'share to the neediest fifth',
      gini: 'Gini index',
      theil: 'Theil index',
      atkinson: 'Atkinson index',
    },
    weights: { population: 'weighted by population', 'equal-areas': 'equal area weights' },
    invariant: {
      'within-budget': 'No more was divided than the budget.',
      'within-pools': 'No part spent more than its budget, with what came from other parts.',
      'within-limits': 'Nobody got more than was asked or than the limits allow.',
      'whole-cents': 'Every amount is a whole number of cents.',
      'cents-conserved': 'Amounts per neighbourhood and per part sum to what was divided.',
      'contributions-sum': 'Contributions sum to the score.',
      'score-in-range': 'Every score lies within its range.',
      'none-to-ineligible': 'Nothing went to the ineligible or incomplete.',
      'status-matches-amount': 'What is said of a proposal fits the amount it got.',
      'none-to-withdrawn-or-locked-out': 'Nothing went to the withdrawn or locked out.',
      'pools-within-budget': 'What a part awarded beyond its budget, other parts had left over.',
      'money-accounted': 'What is awarded and held fits in the budget together.',
      'parts-by-share': 'Every neighbourhood got the part of an amount that belongs to its users.',
      'overrides-have-reasons': 'Every decision of a person says why.',
      'order-respected':
        'Nobody was passed over: who got nothing for lack of money stood below whoever got as much in one turn.',
      'equals-equal': 'Of two equal proposals the one that stands below never got more.',
    },
  },
};

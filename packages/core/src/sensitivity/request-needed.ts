import { largestRemainder } from '../allocate/largest-remainder.ts';
import type { Evaluator } from '../assess/evaluator.ts';
import { factsOfRule } from '../assess/rule-facts.ts';
import type { Dataset, Proposal } from '../parse/dataset.ts';
import { withoutEdits } from '../parse/without-edits.ts';
import { run as runAnew, type Run } from '../run/run.ts';
import { isByRankAlone } from './budget-needed.ts';

/** A lower request, and what it comes to. */
interface RequestTried {
  readonly requestedCents: number;
  readonly lessCents: number;
  readonly awardedCents: number;
}

/** A lower request, with which a proposal gets money. */
export interface RequestNeeded extends RequestTried {
  /** The next lower request in whole euros; null where this is one, or where that does not do it. */
  readonly inEuros: RequestTried | null;
  /**
   * Whether no higher request does it. Under limits on groups, another method than a ranking, or rules
   * that look at the request, one cent more does not do it, but a much higher request might.
   */
  readonly isHighest: boolean;
}

/**
 * The highest lower request with which a proposal is funded, all else alike; null where none is found,
 * or where it would be less than the least that the proposal says is of use. The rules look at the
 * new request too. Where a ranking is limited by nothing but money it is what was left at its turn;
 * else it halves between a request that is funded and one that is not.
 */
export async function requestNeeded(
  run: Run,
  proposal: string,
  evaluator: Evaluator,
): Promise<RequestNeeded | null> {
  const place = run.dataset.proposals.findIndex(({ id }) => id === proposal);
  const record = run.dataset.proposals[place];
  const requested = record?.requestedCents ?? null;
  if (record === undefined || requested === null) return null;
  const least = Math.max(1, record.minimumCents ?? 1);
  const awardedAt = async (cents: number): Promise<number> => {
    const dataset = asking(run.dataset, place, record, cents);
    const { pack, methods } = run;
    // The scenario may hold this very proposal, and would put its own request back.
    const scenario = withoutEdits(run.scenario);
    const asked = await runAnew({ pack, dataset, scenario, evaluator, methods, earlier: run });
    return asked.allocation.awardedCents[place] ?? 0;
  };
  const tried = async (requestedCents: number): Promise<RequestTried> => ({
    requestedCents,
    lessCents: requested - requestedCents,
    awardedCents: await awardedAt(requestedCents),
  });
  const result = async (requestedCents: number, isHighest: boolean): Promise<RequestNeeded> => {
    const euros = Math.floor(requestedCents / 100) * 100;
    const inEuros = euros === requestedCents || euros < least ? null : await tried(euros);
    return {
      ...(await tried(requestedCents)),
      inEuros: inEuros !== null && inEuros.awardedCents > 0 ? inEuros : null,
      isHighest,
    };
  };

  const { claimCents, shortCents } = run.allocation.awardAt(place);
  const left = claimCents - shortCents;
  if (isByRankAlone(run) && !looksAtRequest(run)) {
    const isOfUse = left >= least && left < requested;
    return isOfUse && (await awardedAt(left)) > 0 ? result(left, true) : null;
  }
  let refused = requested;
  let enough: number | null = null;
  for (const next of steps(requested, least)) {
    // One division after another: the first that does ends it.
    if ((await awardedAt(next)) > 0) {
      enough = next;
      break;
    }
    refused = next;
  }
  if (enough === null) return null;
  while (refused - enough > 1) {
    const middle = Math.floor((enough + refused) / 2);
    if ((await awardedAt(middle)) > 0) enough = middle;
    else refused = middle;
  }
  return result(enough, false);
}

/** Requests to try, from high to low: sixteenths of what is asked, then halves of the last one, then the least. */
function steps(requested: number, least: number): readonly number[] {
  const tried = Array.from({ length: 15 }, (_, index) => (requested * (15 - index)) / 16);
  for (let cents = requested / 32; cents >= least; cents /= 2) tried.push(cents);
  const whole = tried.map(Math.floor).filter((cents) => cents > least && cents < requested);
  return least < requested ? [...whole, least] : [];
}

function looksAtRequest({ pack }: Run): boolean {
  const amounts = new Set(['proposal.requestedCents', 'proposal.minimumCents']);
  return pack.rules.some((rule) => factsOfRule(rule).some((fact) => amounts.has(fact)));
}

/** The data with one proposal asking another amount, spread over its years as before. */
function asking(
  dataset: Dataset,
  place: number,
  record: Proposal,
  requestedCents: number,
): Dataset {
  const years = Object.entries(record.yearlyCents ?? {});
  const parts = largestRemainder(
    requestedCents,
    years.map(([, cents]) => BigInt(cents)),
  );
  const asked: Proposal = {
    ...record,
    requestedCents,
    yearlyCents:
      record.yearlyCents === null
        ? null
        : Object.fromEntries(years.map(([year], index) => [year, parts[index] ?? 0])),
  };
  return { ...dataset, proposals: dataset.proposals.with(place, asked) };
}

import { invariantsOf } from '../audit/invariants-of.ts';
import { dateOf } from '../assess/validity.ts';
import type { Award } from '../allocate/allocation.ts';
import { divideOverPairs } from '../allocate/served-units.ts';
import type { ProposalAssessment } from '../assess/assessment.ts';
import { noticesOf } from '../explain/explain.ts';
import { editedProposals } from '../parse/dataset-in-force.ts';
import { editedRules } from '../parse/pack-in-force.ts';
import type { Language } from '../parse/text.ts';
import { textIn } from '../parse/text-in.ts';
import type { CurvePoint } from '../metrics/curve.ts';
import type { MetricInDetail } from '../metrics/metric-in-detail.ts';
import { type Metrics, metrics } from '../metrics/metrics.ts';
import type { Run } from '../run/run.ts';
import { needModelReport, needOfArea, sourceReport } from './need-report.ts';
import type { Report } from './report-schema.ts';

/**
 * A run as plain JSON, in the form of `reportSchema`: what the command line prints and what other
 * tools read. The same run gives the same text. Titles and notices are in the language asked for,
 * by default the pack's own.
 */
export function report(run: Run, language?: Language): Report {
  const { pack, dataset, scenario, scores, allocation } = run;
  const spoken = language ?? pack.languages[0] ?? 'en';
  const measured = metrics(run);
  return {
    schema: 'maatstaf-report/1',
    pack: { id: pack.id, version: pack.version, title: textIn(pack.title, spoken) },
    illustrativeAmounts: dataset.illustrativeAmounts,
    notices: [...noticesOf(run, null, spoken)],
    budgetCents: allocation.budgetCents,
    spentCents: allocation.spentCents,
    heldCents: allocation.heldCents,
    method: { ...(scenario.method ?? pack.allocation.method) },
    settings: settingsOf(run),
    scenario: { ...scenario },
    provenance: { ...dataset.provenance },
    needModel: needModelReport(run, spoken),
    weights: scores.weights.flatMap(({ pool, criteria }) =>
      criteria.map((one) => ({ pool, ...one })),
    ),
    pools: allocation.pools.map(({ pool, ...money }) => ({
      id: pool,
      title: textIn(pack.pools.find(({ id }) => id === pool)?.title ?? pack.title, spoken),
      ...money,
    })),
    limits: allocation.limits.map((limit) => ({ ...limit })),
    proof: proofReport(allocation.proof),
    proposals: inOrder(run).map((award) => proposalReport(run, award, spoken)),
    neighbourhoods: neighbourhoodReports(run, measured.centsPerHead),
    fairness: {
      metrics: measured.metrics.map(metricReport),
      curves: {
        concentration: measured.curves.concentration.map(pointReport),
        lorenz: measured.curves.lorenz.map(pointReport),
      },
      invariants: invariantsOf(run).map((one) => ({ ...one, witnesses: [...one.witnesses] })),
    },
  };
}

function proofReport(proof: Run['allocation']['proof']): Report['proof'] {
  return proof && { ...proof, conflict: proof.conflict.map((one) => ({ ...one })) };
}

function settingsOf({ pack, published, scenario }: Run): Report['settings'] {
  const { tieBreaks, threshold } = pack.allocation;
  const used = scenario.threshold === undefined ? threshold : scenario.threshold;
  return {
    tieBreaks: (scenario.tieBreaks ?? tieBreaks).map((tieBreak) => ({ ...tieBreak })),
    threshold: used == null ? null : { points: used.points, principles: [...used.principles] },
    parameters: Object.fromEntries(
      pack.parameters.map(({ id, default: value }) => [id, scenario.parameters?.[id] ?? value]),
    ),
    rulesOff: (scenario.rulesOff ?? []).toSorted(),
    ...editedOf(published, scenario),
    date: dateOf(pack, scenario),
    years: (scenario.years ?? pack.allocation.years ?? []).map((year) => ({ ...year })),
    leftover: { ...(scenario.leftover ?? pack.allocation.leftover) },
    milestones: (scenario.milestones ?? []).toSorted(),
  };
}

function editedOf(
  { pack, dataset }: Run['published'],
  scenario: Run['scenario'],
): Pick<Report['settings'], 'rulesEdited' | 'proposalsEdited'> {
  const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a < b ? -1 : 1;
  return {
    rulesEdited: [...editedRules(pack, scenario)].toSorted(byId).map(([rule, edit]) => ({
      rule,
      edited: edit.published === null ? 'added' : 'changed',
      source: sourceReport(edit.rule.event.params.source),
      publishedSource: edit.published && sourceReport(edit.published.event.params.source),
    })),
    proposalsEdited: [...editedProposals(pack, dataset, scenario)]
      .toSorted(byId)
      .map(([proposal, edit]) => ({
        proposal,
        edited: edit.published === null ? 'added' : 'changed',
      })),
  };
}

/** By pool in the pack's order, then rank; unranked ones last, by id. */
function inOrder({ allocation }: Run): readonly Award[] {
  const pools = allocation.pools.map(({ pool }) => pool);
  const place = ({ pool, rank }: Award): number =>
    rank === null ? Number.MAX_SAFE_INTEGER : pools.indexOf(pool ?? '') * 1e9 + rank;
  return allocation.awards.toSorted((a, b) => place(a) - place(b));
}

function proposalReport(run: Run, award: Award, language: Language): Report['proposals'][number] {
  const { dataset, assessment, scores } = run;
  const place = dataset.proposals.findIndex(({ id }) => id === award.proposal);
  const proposal = dataset.proposals[place];
  const assessed = assessment.proposalAt(place);
  const score = scores.scoreAt(place);
  const { starts } = assessment.kept.pairs;
  const parts = new Float64Array(dataset.neighbourhoods.length);
  divideOverPairs(dataset, starts, place, award.awardedCents, parts);
  return {
    id: award.proposal,
    title: proposal === undefined ? award.proposal : textIn(proposal.title, language),
    pool: award.pool,
    rank: award.rank,
    score: score?.score ?? null,
    scoreRange: score === null ? null : { ...score.range },
    status: award.status,
    reason: award.reason,
    requestedCents: award.requestedCents,
    claimCents: award.claimCents,
    awardedCents: award.awardedCents,
    shortCents: award.shortCents,
    groupLimit: award.groupLimit === null ? null : { ...award.groupLimit },
    limitedBy: [...award.limitedBy],
    earmarks: [...assessed.earmarks],
    override:
      award.override === null
        ? null
        : { action: award.override.action, reason: award.override.reason },
    serves: (proposal?.serves ?? []).map(({ neighbourhood, shareRatio }, index) => ({
      neighbourhood,
      share: shareRatio,
      awardedCents: parts[index] ?? 0,
    })),
    contributions: (score?.contributions ?? []).map((line) => ({
      rule: line.rule,
      kind: line.kind,
      criterion: line.criterion,
      neighbourhood: line.neighbourhood,
      points: line.points,
      weighted: line.weighted,
      statements: statementsOf(run, line.rule),
    })),
    undetermined: undeterminedOf(assessed),
    attention: assessed.attention.map(({ rule, code, neighbourhoods, unknown }) => ({
      rule,
      code,
      neighbourhoods: [...neighbourhoods],
      facts: [...unknown],
    })),
  };
}

function statementsOf({ pack }: Run, name: string | null): string[] {
  const source = pack.rules.find((rule) => rule.name === name)?.event.params.source;
  return source === undefined || source === 'configuration' ? [] : [...source.statements];
}

function undeterminedOf({
  pairs,
}: ProposalAssessment): Report['proposals'][number]['undetermined'] {
  const open = pairs.flatMap(({ neighbourhood, findings }) =>
    findings
      .filter(({ outcome, points }) => outcome === 'undetermined' || points.high > points.low)
      .map(({ rule, facts }) => ({
        rule,
        neighbourhood,
        facts: facts.filter(({ value }) => value === null).map(({ fact }) => fact),
      })),
  );
  return [...Map.groupBy(open, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    neighbourhoods: found.map(({ neighbourhood }) => neighbourhood),
    facts: [...new Set(found.flatMap(({ facts }) => facts))].toSorted(),
  }));
}

function neighbourhoodReports(
  run: Run,
  centsPerHead: Metrics['centsPerHead'],
): Report['neighbourhoods'] {
  const { dataset, assessment, allocation, scores } = run;
  const awards = new Map(allocation.awards.map((award) => [award.proposal, award]));
  const scored = new Map(scores.proposals.map((one) => [one.proposal, one.score]));
  return dataset.neighbourhoods.map(({ code, name, cityDistrict, population }, index) => {
    const need = assessment.need[index];
    const money = allocation.neighbourhoods[index];
    return {
      code,
      name,
      cityDistrict,
      population,
      ...needOfArea(need),
      awardedCents: money?.awardedCents ?? 0,
      awardedCentsPerHead: centsPerHead.get(code) ?? null,
      claimedCents: money?.claimedCents ?? 0,
      attention: [...(need?.attention ?? [])],
      priorities: (money?.priorities ?? []).map(({ proposal, shareRatio, awardedCents }) => ({
        proposal,
        pool: awards.get(proposal)?.pool ?? null,
        rank: awards.get(proposal)?.rank ?? null,
        score: scored.get(proposal) ?? null,
        status: awards.get(proposal)?.status ?? '',
        share: shareRatio,
        awardedCents,
      })),
    };
  });
}

/** Without why there is no value: `metricText` says that of the metric itself. */
function metricReport(metric: MetricInDetail): Report['fairness']['metrics'][number] {
  const { id, value, lowerBound, upperBound, range, weights, parts, aversion } = metric;
  return {
    id,
    value,
    lowerBound,
    upperBound,
    range: range === null ? null : { low: { ...range.low }, high: { ...range.high } },
    weights,
    leftOut: [...metric.leftOut],
    small: [...metric.small],
    parts:
      parts === null
        ? null
        : { ...parts, cityDistricts: parts.cityDistricts.map((one) => ({ ...one })) },
    aversion,
  };
}

function pointReport(
  point: CurvePoint,
): Report['fairness']['curves']['concentration' | 'lorenz'][number] {
  return { ...point, neighbourhoods: [...point.neighbourhoods] };
}

import type { Trial } from './case.ts';

/** What limits a division beside budget and pools, and what it came to: which of it there was in a trial. */
export function limitSituationsIn({
  dataset,
  pack,
  scenario,
  run,
}: Trial): ReadonlyMap<string, boolean> {
  const { limits, awards, heldCents } = run.allocation;
  const kinds = new Set(limits.map(({ kind, limit }) => (limit === 'years' ? 'years' : kind)));
  const floors = pack.limits.flatMap((limit) => (limit.kind === 'floor' ? [limit] : []));
  const coverage = pack.limits.flatMap((limit) => (limit.kind === 'coverage' ? [limit] : []));
  const tranches = pack.limits.flatMap((limit) => (limit.kind === 'tranches' ? [limit] : []));
  const by = new Set(pack.limits.flatMap((limit) => ('group' in limit ? [limit.group.by] : [])));
  const within = pack.limits.some((limit) => 'within' in limit && limit.within !== undefined);
  const flows = (scenario.leftover ?? pack.allocation.leftover).kind === 'flows';
  const reasons = new Set(awards.map(({ reason }) => reason));
  return new Map([
    ['ceilings', kinds.has('ceiling')],
    ['counts', kinds.has('count')],
    ['floors that hold', floors.some(({ unspent }) => unspent.kind === 'held')],
    ['floors that release', floors.some(({ unspent }) => unspent.kind === 'released')],
    ['several floors', floors.length > 1],
    ['coverage with what exists', coverage.some(({ existing }) => existing !== undefined)],
    ['coverage without', coverage.some(({ existing }) => existing === undefined)],
    ['tranches by step', tranches.some(({ step }) => step !== undefined)],
    ['tranches by year', tranches.some(({ step }) => step === undefined)],
    ['years', kinds.has('years')],
    ['within a pool', within],
    ...['neighbourhood', 'city-district', 'earmark', 'pool', 'whole'].map(
      (kind) => [`by ${kind}`, [...by].some((one) => one === kind)] as const,
    ),
    ['money that flows', flows],
    ['amounts by year', dataset.proposals.some(({ yearlyCents }) => yearlyCents !== null)],
    ['incompatible', dataset.proposals.some(({ incompatibleWith }) => incompatibleWith.length > 0)],
    ['prerequisites', dataset.proposals.some(({ requires }) => requires.length > 0)],
    ['limits changed by a scenario', Object.keys(scenario.limits ?? {}).length > 0],
    ['milestones', (scenario.milestones ?? []).length > 0],
    ['held money', heldCents > 0],
    ['refused by a group', reasons.has('group-ceiling') || reasons.has('count')],
    ['awarded by a floor', reasons.has('floor')],
    ['awarded for coverage', reasons.has('coverage')],
  ]);
}

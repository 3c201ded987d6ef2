import type { Law, PolicyLaw } from '../law.ts';
import { citywideBase } from './citywide-base.ts';
import { neverCostsPoints, noPoints, noTakeOver } from './duties.ts';
import { equalTreatment } from './equal-treatment.ts';
import { largerBudgetKeepsAwards, largerBudgetKeepsSpend } from './larger-budget.ts';
import { losersDoNotMatter } from './losers-do-not-matter.ts';
import { moneyUnit } from './money-unit.ts';
import { needNeverLowersAward, needNeverLowersScore } from './need-never-lowers.ts';
import { needWeight } from './need-weight.ts';
import { noAwardWithoutRequest } from './no-award-without-request.ts';
import { noFavouritesByName } from './no-favourites-by-name.ts';
import { oneAspect } from './one-aspect.ts';
import { oneMoreRule } from './one-more-rule.ts';
import { progressivity } from './progressivity.ts';
import { protectedFacts } from './protected-facts.ts';
import { renaming } from './renaming.ts';
import { ruleOff } from './rule-off.ts';
import { scoresStandAlone } from './scores-stand-alone.ts';
import { areaSplit } from './area-split.ts';
import { centsConserved } from './cents-conserved.ts';
import { contributionsSum } from './contributions-sum.ts';
import { determinism } from './determinism.ts';
import { inputOrder } from './input-order.ts';
import { missingDataWithinRange } from './missing-data-within-range.ts';
import { noneToIneligible } from './none-to-ineligible.ts';
import { pigouDaltonTransfer } from './pigou-dalton-transfer.ts';
import { scoreInRange } from './score-in-range.ts';
import { weightScale } from './weight-scale.ts';
import { withinBudget } from './within-budget.ts';

/** What must be true of every policy, data set and scenario; for which settings each is promised stands in `promises`. */
export const laws: readonly Law[] = [
  contributionsSum,
  scoreInRange,
  withinBudget,
  noneToIneligible,
  centsConserved,
  determinism,
  inputOrder,
  weightScale,
  missingDataWithinRange,
  pigouDaltonTransfer,
  areaSplit,
  noAwardWithoutRequest,
  equalTreatment,
  renaming,
  oneMoreRule,
  moneyUnit,
  ruleOff,
  scoresStandAlone,
  losersDoNotMatter,
  largerBudgetKeepsSpend,
  largerBudgetKeepsAwards,
];

/** What a municipality wants of its own policy: that it is fair by what its rules say. */
export const policyLaws: readonly PolicyLaw[] = [
  noFavouritesByName,
  needNeverLowersScore,
  needNeverLowersAward,
  progressivity,
  needWeight,
  citywideBase,
  oneAspect,
  protectedFacts,
  neverCostsPoints,
  noPoints,
  noTakeOver,
];

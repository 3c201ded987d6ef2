import { cheaperWinnerStays, higherScoringWinnerStays } from './properties/better-proposal.ts';
import { exhaustive } from './properties/exhaustive.ts';
import {
  largerBudgetKeepsSpend,
  largerBudgetKeepsTotalScore,
  largerBudgetKeepsWinners,
} from './properties/larger-budget.ts';
import {
  copyDoesNotHelp,
  copyTakesNothing,
  losersDoNotMatter,
  splittingDoesNotHelp,
} from './properties/losers.ts';
import { anotherProposalDoesNoHarm, ownShareIsHonoured } from './properties/own-neighbourhood.ts';
import {
  names,
  orderOfInput,
  scaleOfEntitlements,
  scaleOfScores,
  unitOfMoney,
} from './properties/scale.ts';
import { withinBudget } from './properties/within-budget.ts';
import type { Property } from './property.ts';

/** All that is asked of methods, in the order of the table. */
export const properties: readonly Property[] = [
  withinBudget,
  exhaustive,
  largerBudgetKeepsWinners,
  largerBudgetKeepsTotalScore,
  largerBudgetKeepsSpend,
  cheaperWinnerStays,
  higherScoringWinnerStays,
  losersDoNotMatter,
  splittingDoesNotHelp,
  copyDoesNotHelp,
  copyTakesNothing,
  ownShareIsHonoured,
  anotherProposalDoesNoHarm,
  unitOfMoney,
  scaleOfScores,
  scaleOfEntitlements,
  orderOfInput,
  names,
];

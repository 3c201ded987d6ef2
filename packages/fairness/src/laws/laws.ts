import type { Law } from '../law.ts';
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

/** All laws that are promised for `ranking`. */
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
];

export type { BudgetNeeded } from './budget-needed.ts';
export type { Swap, ThresholdPass } from './crossings.ts';
export type { MoneyMoved, MovedAward } from './money-moved.ts';
export { type WeightPlace, weightPlaces } from './moved-weight.ts';
export { plainShare } from './plain-share.ts';
export type { RequestNeeded } from './request-needed.ts';
export type { NotTold } from './segments.ts';
export {
  type TippingPoint,
  type TippingPoints,
  tippingPoints,
  tippingSearch,
} from './tipping-points.ts';
export { stillTold } from './still-told.ts';
export type { WeightNeeded } from './weight-needed.ts';
export {
  isRefusedForNow,
  searchWhatItTakes,
  type WhatItTakes,
  whatItTakes,
  type WhatItTakesSoFar,
} from './what-it-takes.ts';
export { citedStatements, withoutStatement, type WithoutStatement } from './without-statement.ts';

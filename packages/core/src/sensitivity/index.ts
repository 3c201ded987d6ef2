export type { Swap, ThresholdPass } from './crossings.ts';
export { type WeightPlace, weightPlaces } from './moved-weight.ts';
export type { NotTold } from './segments.ts';
export {
  type TippedAward,
  type TippingPoint,
  type TippingPoints,
  tippingPoints,
  tippingSearch,
} from './tipping-points.ts';

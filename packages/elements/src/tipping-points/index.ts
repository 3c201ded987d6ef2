export { MaatstafTippingPoints } from './tipping-points.ts';

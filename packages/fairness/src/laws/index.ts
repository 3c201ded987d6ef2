export { packLawGroups } from '../verify/pack-laws.ts';

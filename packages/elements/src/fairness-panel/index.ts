export { MaatstafFairnessPanel } from './fairness-panel.ts';

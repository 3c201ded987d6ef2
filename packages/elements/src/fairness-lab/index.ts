export { MaatstafFairnessLab } from './fairness-lab.ts';
export { LabCancelEvent, LabStartEvent } from './lab-events.ts';
export type { LabCase, LabChoice, LabLaw, LabState } from './lab-state.ts';

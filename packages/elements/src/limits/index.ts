export { LimitChangeEvent, MilestoneChangeEvent, ParameterChangeEvent } from './limit-events.ts';
export { MaatstafLimits } from './limits.ts';

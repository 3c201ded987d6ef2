export { OverrideChangeEvent } from '../override-form/override-change-event.ts';
export { MaatstafOverrideForm } from '../override-form/override-form.ts';
export { MaatstafExplanation } from './explanation.ts';

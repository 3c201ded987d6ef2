export { OverrideChangeEvent } from '../override-form/override-change-event.ts';
export { MaatstafOverrideForm } from '../override-form/override-form.ts';
export { MaatstafExplanation } from './explanation.ts';
export { WhatItTakesEvent, WithoutStatementEvent } from './explanation-events.ts';
export { MaatstafWhatItTakes } from '../what-it-takes/what-it-takes.ts';

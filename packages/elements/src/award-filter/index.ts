export { AwardFilterEvent } from './award-filter-event.ts';
export { MaatstafAwardFilter } from './award-filter.ts';

export { NeighbourhoodSelectEvent } from './neighbourhood-select-event.ts';
export { MaatstafPriorityList } from './priority-list.ts';

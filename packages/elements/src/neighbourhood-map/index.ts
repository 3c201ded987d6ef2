export { OutlinesChooseEvent, OutlinesClearEvent } from './map-events.ts';
export { MaatstafNeighbourhoodMap } from './neighbourhood-map.ts';

export { MaatstafScenarioBar } from './scenario-bar.ts';
export { ScenarioKeeper } from './scenario-keeper.ts';

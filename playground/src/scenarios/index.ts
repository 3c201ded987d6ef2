// The menu with which a view is kept comes with what keeps scenarios: after the page is there.
import '../export/save-as.ts';
export { begunText } from './begun-text.ts';
export { MaatstafScenarioBar } from './scenario-bar.ts';
export { ScenarioKeeper } from './scenario-keeper.ts';

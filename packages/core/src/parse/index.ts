export { type CitingPart, citingParts } from './citing-parts.ts';
export { orThrow } from './or-throw.ts';
export { parseDataset } from './parse-dataset.ts';
export { methodMistakes } from './method-mistakes.ts';
export { near } from './near.ts';
export { onlyPool } from './only-pool.ts';
export { inspectPack, parsePack } from './parse-pack.ts';
export { parseScenario } from './parse-scenario.ts';
export { type StatementCounts, statementCounts } from './statement-counts.ts';

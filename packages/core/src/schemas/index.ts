export { factsFileSchema } from '../parse/fact.ts';
export { packFileSchema } from '../parse/pack.ts';
export { rulesFileSchema } from '../parse/rule.ts';
export { scenarioSchema } from '../parse/scenario.ts';
export { statementsFileSchema } from '../parse/source.ts';
export { z } from 'zod';
export { reportSchema } from '../report/report-schema.ts';

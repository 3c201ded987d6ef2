export { geographySchema } from '../geography/geography.ts';
export { packFileSchema } from '../parse/pack.ts';
export { scenarioSchema } from '../parse/scenario.ts';
export { comparisonSchema } from '../compare-methods/comparison-schema.ts';
export { reportSchema } from '../report/report-schema.ts';
export {
  equivalentsFileSchema,
  examplesFileSchema,
  factsFileSchema,
  rulesFileSchema,
  statementsFileSchema,
} from './file-schemas.ts';
export { schemaFiles } from './schema-files.ts';
export { verificationSchema } from './verification-schema.ts';
export { z } from 'zod';

import { z } from 'zod';
import { packFileSchema } from '../parse/pack.ts';
import { scenarioSchema } from '../parse/scenario.ts';
import { announcementSchema } from '../announce/announcement.ts';
import { bundleSchema } from '../bundle/bundle.ts';
import { logSchema } from '../announce/departure-schema.ts';
import { geographySchema } from '../geography/geography.ts';
import { comparisonSchema } from '../compare-methods/comparison-schema.ts';
import { reportSchema } from '../report/report-schema.ts';
import {
  equivalentsFileSchema,
  examplesFileSchema,
  factsFileSchema,
  rulesFileSchema,
  statementsFileSchema,
} from './file-schemas.ts';
import { verificationSchema } from './verification-schema.ts';

const schemas: Readonly<Record<string, z.core.$ZodType>> = {
  pack: packFileSchema,
  facts: factsFileSchema,
  statements: statementsFileSchema,
  rules: rulesFileSchema,
  examples: examplesFileSchema,
  equivalents: equivalentsFileSchema,
  geography: geographySchema,
  scenario: scenarioSchema,
  report: reportSchema,
  comparison: comparisonSchema,
  announcement: announcementSchema,
  log: logSchema,
  bundle: bundleSchema,
  verification: verificationSchema,
};

/**
 * JSON Schema for every form of file, by name (`pack.schema.json`), as text: for editors, which
 * complete and check a file whose `$schema` points to one.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

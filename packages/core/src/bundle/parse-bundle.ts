import type { Parsed } from '../parse/issue.ts';
import { readJson } from '../parse/read-json.ts';
import { validate } from '../parse/validate.ts';
import { z } from '../parse/zod.ts';
import { type Bundle, bundleSchema } from './bundle.ts';

/** What makes a file a bundle at all. */
const formatSchema = z.looseObject({ format: bundleSchema.shape.format });

/**
 * A saved bundle. Its scenario is not yet read: that takes the policy and data, so give
 * `JSON.stringify(bundle.scenario)` to `parseScenario`. A file of another format gives one issue, of its
 * format.
 */
export function parseBundle(file: string, content: string | Uint8Array): Parsed<Bundle> {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const format = validate(formatSchema, file, json.value);
  return format.ok ? validate(bundleSchema, file, json.value) : format;
}

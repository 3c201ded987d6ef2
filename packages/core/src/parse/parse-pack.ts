import { checkPack } from './check-pack.ts';
import type { PlacedRule } from './check-rules.ts';
import { type Fact, factsFileSchema } from './fact.ts';
import type { Files, Issue, Parsed } from './issue.ts';
import { type Pack, packFileSchema } from './pack.ts';
import { readJson } from './read-json.ts';
import { fileIssue } from './read-text.ts';
import { rulesFileSchema } from './rule.ts';
import { type Statement, statementsFileSchema } from './source.ts';
import { validate } from './validate.ts';
import type { z } from './zod.ts';

const rulesFile = /^rules\/[^/]+\.json$/;

/**
 * A policy pack from its files: `pack.json`, `facts.json`, `rules/*.json` and, where statements are
 * cited, `statements.json`. Other files are left alone. Gives the pack, or every mistake at once;
 * never throws on what a file says, whatever it says.
 */
export function parsePack(files: Files): Parsed<Pack> {
  const issues: Issue[] = [];
  const read = <Value>(
    file: string,
    schema: z.ZodMiniType<Value>,
    required: boolean,
  ): Value | undefined => {
    const content = files.get(file);
    if (content === undefined) {
      if (required) issues.push(fileIssue('file.missing', file, 'no such file', file));
      return undefined;
    }
    const json = readJson(file, content);
    const parsed = json.ok ? validate(schema, file, json.value) : json;
    issues.push(...parsed.issues);
    return parsed.ok ? parsed.value : undefined;
  };

  const packFile = read('pack.json', packFileSchema, true);
  const facts: readonly Fact[] = read('facts.json', factsFileSchema, true)?.facts ?? [];
  const statements: readonly Statement[] =
    read('statements.json', statementsFileSchema, false)?.statements ?? [];
  const rulesFiles = [...files.keys()].filter((file) => rulesFile.test(file)).toSorted();
  if (rulesFiles.length === 0) {
    issues.push(fileIssue('file.missing', 'rules', 'no rules', 'at least one file rules/*.json'));
  }
  const rules: PlacedRule[] = rulesFiles.flatMap((file) =>
    (read(file, rulesFileSchema, true)?.rules ?? []).map((rule, index) => ({
      rule,
      file,
      pointer: `/rules/${index}`,
    })),
  );
  if (packFile === undefined || issues.length > 0) return { ok: false, issues };

  const pack: Pack = {
    ...packFile,
    facts,
    statements,
    rules: rules.map(({ rule }) => rule).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  const mistakes = checkPack(pack, rules);
  return mistakes.some((issue) => issue.severity === 'error')
    ? { ok: false, issues: mistakes }
    : { ok: true, value: pack, issues: mistakes };
}

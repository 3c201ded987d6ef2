import { checkPack } from './check-pack.ts';
import type { PlacedRule } from './check-rules.ts';
import { factSchema, factsFileSchema } from './fact.ts';
import type { Files, Issue, Parsed } from './issue.ts';
import { type Pack, packFileSchema } from './pack.ts';
import { PackReader } from './pack-reader.ts';
import { fileIssue } from './read-text.ts';
import { ruleSchema, rulesFileSchema } from './rule.ts';
import { statementSchema, statementsFileSchema } from './statement.ts';

const rulesFile = /^rules\/[^/]+\.json$/;

/**
 * A policy pack from its files: `pack.json`, `facts.json`, `rules/*.json` and, where statements are
 * cited, `statements.json`. Other files are left alone. Gives the pack, or what is wrong with it as
 * far as it can be seen at once; never throws on what a file says, whatever it says.
 */
export function parsePack(files: Files): Parsed<Pack> {
  const { pack, issues } = inspectPack(files);
  return pack === null || issues.some(({ severity }) => severity === 'error')
    ? { ok: false, issues }
    : { ok: true, value: pack, issues };
}

/**
 * What there is of a pack, with everything that is wrong with it: for a checker that wants to look
 * further, at the data for one. The pack is there as soon as `pack.json` has the right form; facts,
 * statements and rules of the wrong form are left out of it. Not fit to run while there are errors.
 */
export function inspectPack(files: Files): {
  readonly pack: Pack | null;
  readonly issues: readonly Issue[];
} {
  const reader = new PackReader(files);
  const packFile = reader.whole('pack.json', packFileSchema);
  const facts = reader.list('facts.json', 'facts', factsFileSchema, factSchema);
  const statements = files.has('statements.json')
    ? reader.list('statements.json', 'statements', statementsFileSchema, statementSchema)
    : [];
  const rulesFiles = [...files.keys()].filter((file) => rulesFile.test(file)).toSorted();
  if (rulesFiles.length === 0) {
    reader.issues.push(
      fileIssue(
        'file.missing',
        'rules',
        { nl: 'geen regels', en: 'no rules' },
        {
          nl: 'ten minste één bestand rules/*.json',
          en: 'at least one file rules/*.json',
        },
      ),
    );
  }
  const rules: readonly PlacedRule[] = rulesFiles.flatMap((file) =>
    reader
      .list(file, 'rules', rulesFileSchema, ruleSchema)
      .map(({ value, pointer }) => ({ rule: value, file, pointer })),
  );
  if (packFile === undefined) return { pack: null, issues: reader.issues };

  const pack: Pack = {
    ...packFile,
    facts: facts.map(({ value }) => value),
    statements: statements.map(({ value }) => value),
    rules: rules.map(({ rule }) => rule).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  const mistakes = checkPack(pack, rules).filter((issue) => !follows(issue, reader.issues));
  return { pack, issues: [...reader.issues, ...mistakes] };
}

/** Codes that may only mean that something was left out because of its form, and the file it is from. */
const causes: Readonly<Record<string, string>> = {
  'ref.unknown-fact': 'facts.json',
  'ref.unknown-statement': 'statements.json',
  'statement.unknown-reference': 'rules/',
  'criterion.no-rules': 'rules/',
  'pool.no-criteria': 'rules/',
};

/** Whether a mistake would go away by itself once the form of another file is mended. */
function follows({ code }: Issue, found: readonly Issue[]): boolean {
  const cause = causes[code];
  return (
    cause !== undefined && found.some(({ file }) => file.startsWith(cause) || file === 'rules')
  );
}

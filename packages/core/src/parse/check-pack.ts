import { factCatalogue } from './catalogue.ts';
import { checkRule, type PlacedRule } from './check-rules.ts';
import type { Issue } from './issue.ts';
import type { Pack } from './pack.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';
import { pointerTo } from './read-json.ts';

type Report = (
  file: string,
  code: string,
  path: readonly PropertyKey[],
  found: string,
  expected: string,
) => void;

/** What is wrong with a pack beyond the form of its files: names that do not exist or exist twice, and the like. */
export function checkPack(pack: Pack, rules: readonly PlacedRule[]): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (file, code, path, found, expected) =>
    issues.push({
      code,
      severity: 'error',
      file,
      at: { kind: 'pointer', pointer: pointerTo(path) },
      found,
      expected,
    });
  const catalogue = factCatalogue(pack);
  checkIds(pack, rules, report);
  checkReferences(pack, catalogue, report);
  checkNumbers(pack, report);
  checkTextsAndSources(pack, rules, report);
  for (const placed of rules) {
    issues.push(...checkRule(placed, catalogue));
    checkTargets(placed, pack, report);
  }
  return issues;
}

function checkIds(pack: Pack, rules: readonly PlacedRule[], report: Report): void {
  const once = (
    ids: readonly { id: string; file: string; path: readonly PropertyKey[] }[],
  ): void => {
    const seen = new Set<string>();
    for (const { id, file, path } of ids) {
      if (seen.has(id)) report(file, 'id.duplicate', path, id, 'an id that is used once');
      seen.add(id);
    }
  };
  const listed = (
    file: string,
    list: readonly { readonly id: string }[],
    path: readonly PropertyKey[],
  ): void => once(list.map(({ id }, index) => ({ id, file, path: [...path, index, 'id'] })));

  // Principles and criteria share one name space: both are named by `--weights`.
  once(
    pack.principles.flatMap((principle, p) => [
      { id: principle.id, file: 'pack.json', path: ['principles', p, 'id'] },
      ...principle.criteria.map(({ id }, c) => ({
        id,
        file: 'pack.json',
        path: ['principles', p, 'criteria', c, 'id'],
      })),
    ]),
  );
  listed('pack.json', pack.parameters, ['parameters']);
  listed('pack.json', pack.pools, ['pools']);
  listed('pack.json', pack.earmarks, ['earmarks']);
  listed('pack.json', pack.documents, ['documents']);
  listed('facts.json', pack.facts, ['facts']);
  listed('statements.json', pack.statements, ['statements']);
  once(
    rules.map(({ rule, file, pointer }) => ({
      id: rule.name,
      file,
      path: [...pointer.split('/').slice(1), 'name'],
    })),
  );
}

function checkReferences(
  pack: Pack,
  catalogue: ReturnType<typeof factCatalogue>,
  report: Report,
): void {
  const pools = new Set(pack.pools.map(({ id }) => id));
  const checkPools = (
    file: string,
    ids: readonly string[] | undefined,
    path: readonly PropertyKey[],
  ): void =>
    ids?.forEach((id, index) => {
      if (!pools.has(id))
        report(file, 'ref.unknown-pool', [...path, index], id, 'the id of a pool');
    });
  pack.principles.forEach((principle, p) =>
    principle.criteria.forEach((criterion, c) => {
      const path = ['principles', p, 'criteria', c];
      checkPools('pack.json', criterion.appliesTo, [...path, 'appliesTo']);
      const hasRule = pack.rules.some(
        ({ event }) => event.type === 'score' && event.params.criterion === criterion.id,
      );
      if (!hasRule)
        report('pack.json', 'criterion.no-rules', path, criterion.id, 'a rule that scores it');
    }),
  );
  pack.facts.forEach((fact, index) =>
    checkPools('facts.json', fact.appliesTo, ['facts', index, 'appliesTo']),
  );

  const checkFact = (id: string, path: readonly PropertyKey[], type: 'number' | 'name'): void => {
    const fact = catalogue.get(id);
    const fits =
      fact !== undefined &&
      (type === 'number'
        ? fact.type === 'number'
        : fact.type === 'one-of' || fact.type === 'label');
    if (fact === undefined)
      report('pack.json', 'ref.unknown-fact', path, id, 'a fact of the catalogue (facts.json)');
    else if (!fits) report('pack.json', 'ref.fact-type', path, `${id}: ${fact.type}`, `a ${type}`);
  };
  if (pack.poolBy !== undefined) checkFact(pack.poolBy, ['poolBy'], 'name');
  else if (pack.pools.length > 0) {
    report(
      'pack.json',
      'key.missing',
      ['poolBy'],
      'nothing',
      'the fact that names a proposal’s pool',
    );
  }
  if (pack.need !== undefined) {
    checkFact(pack.need.index, ['need', 'index'], 'number');
    checkFact(pack.need.measure, ['need', 'measure'], 'number');
    if (pack.need.small !== undefined)
      checkFact(pack.need.small.of, ['need', 'small', 'of'], 'number');
  }
  pack.allocation.tieBreaks.forEach((tieBreak, index) => {
    if (tieBreak.kind === 'attribute') {
      checkFact(tieBreak.fact, ['allocation', 'tieBreaks', index, 'fact'], 'number');
    }
  });
  const principles = new Set(pack.principles.map(({ id }) => id));
  pack.allocation.threshold?.principles.forEach((id, index) => {
    if (!principles.has(id)) {
      const path = ['allocation', 'threshold', 'principles', index];
      report('pack.json', 'ref.unknown-principle', path, id, 'the id of a principle');
    }
  });
}

function checkTargets({ rule, file, pointer }: PlacedRule, pack: Pack, report: Report): void {
  const path = [...pointer.split('/').slice(1), 'event', 'params'];
  const { event } = rule;
  if (event.type === 'score') {
    const known = pack.principles.some(({ criteria }) =>
      criteria.some(({ id }) => id === event.params.criterion),
    );
    if (!known) {
      report(
        file,
        'ref.unknown-criterion',
        [...path, 'criterion'],
        event.params.criterion,
        'the id of a criterion',
      );
    }
  }
  if (event.type === 'earmark' && !pack.earmarks.some(({ id }) => id === event.params.earmark)) {
    report(
      file,
      'ref.unknown-earmark',
      [...path, 'earmark'],
      event.params.earmark,
      'the id of an earmark',
    );
  }
}

function checkNumbers(pack: Pack, report: Report): void {
  const shares = pack.pools.reduce((sum, { budgetShare }) => sum + budgetShare, 0);
  if (shares > 1 + 1e-9) {
    report(
      'pack.json',
      'pools.share-sum',
      ['pools'],
      `shares that sum to ${shares}`,
      'a sum of at most 1',
    );
  }
  pack.parameters.forEach((parameter, index) => {
    if (parameter.default < parameter.min || parameter.default > parameter.max) {
      const expected = `a number from ${parameter.min} to ${parameter.max}`;
      report(
        'pack.json',
        'parameter.range',
        ['parameters', index, 'default'],
        String(parameter.default),
        expected,
      );
    }
  });
  if (pack.principles.every(({ weight }) => weight === 0)) {
    report(
      'pack.json',
      'weights.all-zero',
      ['principles'],
      'only weights of 0',
      'a weight above 0',
    );
  }
  pack.principles.forEach(({ criteria }, index) => {
    if (criteria.every(({ weight }) => weight === 0)) {
      report(
        'pack.json',
        'weights.all-zero',
        ['principles', index, 'criteria'],
        'only weights of 0',
        'a weight above 0',
      );
    }
  });
  if (pack.need !== undefined && pack.need.goalposts.low >= pack.need.goalposts.high) {
    const { low, high } = pack.need.goalposts;
    report(
      'pack.json',
      'need.goalposts',
      ['need', 'goalposts'],
      `${low} to ${high}`,
      'low below high',
    );
  }
  if (pack.validTo !== undefined && pack.validTo < pack.validFrom) {
    report(
      'pack.json',
      'pack.dates',
      ['validTo'],
      pack.validTo,
      `a date on or after ${pack.validFrom}`,
    );
  }
  pack.statements.forEach(({ quote }, index) => {
    const words = quote.split(/\s+/).length;
    if (words > 25) {
      report(
        'statements.json',
        'statement.long',
        ['statements', index, 'quote'],
        `${words} words`,
        'at most 25 words',
      );
    }
  });
}

/** Every text in every language of the pack, and every cited statement in the catalogue: found by walking the files. */
function checkTextsAndSources(pack: Pack, rules: readonly PlacedRule[], report: Report): void {
  const statements = new Set(pack.statements.map(({ id }) => id));
  const documents = new Set(pack.documents.map(({ id }) => id));
  const walk = (file: string, value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) {
      for (const language of pack.languages) {
        if (value[language] === undefined) {
          report(
            file,
            'text.language-missing',
            [...path, language],
            'nothing',
            `the text in "${language}"`,
          );
        }
      }
      return;
    }
    if (isSource(value)) {
      value.statements.forEach((id, index) => {
        if (!statements.has(id)) {
          report(
            file,
            'ref.unknown-statement',
            [...path, 'statements', index],
            id,
            'a statement of statements.json',
          );
        }
      });
      if (value.statements.length === 0 && value.law === undefined) {
        report(
          file,
          'source.empty',
          path,
          'no statement and no law',
          'a statement, a law, or "configuration"',
        );
      }
      return;
    }
    for (const [key, child] of Object.entries(value)) walk(file, child, [...path, key]);
  };
  const { facts, statements: cited, rules: _, ...packFile } = pack;
  walk('pack.json', packFile, []);
  walk('facts.json', { facts }, []);
  walk('statements.json', { statements: cited }, []);
  for (const { rule, file, pointer } of rules) walk(file, rule, pointer.split('/').slice(1));
  pack.statements.forEach(({ document }, index) => {
    if (!documents.has(document)) {
      report(
        'statements.json',
        'ref.unknown-document',
        ['statements', index, 'document'],
        document,
        'the id of a document in pack.json',
      );
    }
  });
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'nl' || key === 'en');
}

function isSource(value: object): value is Exclude<Source, string> {
  return 'authority' in value && 'statements' in value;
}

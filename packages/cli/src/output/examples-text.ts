import { type Language, type Pack, textIn } from '@maatstaf/core';
import type {
  CoverageItem,
  Difference,
  ExampleResult,
  RuleCoverage,
} from '@maatstaf/core/examples';
import { formatEuro } from '@maatstaf/core/explain';
import type { Terminal } from '../terminal.ts';
import { exampleWords } from './example-words.ts';
import { table } from './table.ts';
import { printable } from './width.ts';

/** What the examples of a pack came to. */
export interface Tested {
  readonly pack: Pack;
  readonly results: readonly ExampleResult[];
  readonly coverage: readonly RuleCoverage[];
}

/** Examples that fail, each with its place and what was found; then what the examples show per rule; then the counts. */
export function examplesText(
  { pack, results, coverage }: Tested,
  language: Language,
  { columns }: Terminal,
): string {
  const say = exampleWords[language];
  const failed = results.filter(({ differences }) => differences.length > 0);
  const lacking = coverage.flatMap(({ rule, items }) =>
    items
      .filter(({ demanded, covered }) => demanded && !covered)
      .map(({ kind, at }) => printable(`${rule}: ${say.lacks} ${say.missing[kind]} ${at}`)),
  );
  const covered = coverage.filter(({ items }) =>
    items.every((item) => item.covered || !item.demanded),
  );
  return [
    ...failed.map((result) => failureText(result, language)),
    coverageTable(coverage, language, columns),
    ...(lacking.length > 0 ? [lacking.join('\n')] : []),
    `${say.passed(`${pack.id} ${pack.version}`, results.length - failed.length, results.length)}; ${say.covered(covered.length, coverage.length)}.`,
  ].join('\n\n');
}

function failureText(
  { example, file, pointer, differences }: ExampleResult,
  language: Language,
): string {
  const about = 'rule' in example ? example.rule : example.criterion;
  return [
    `${file}#${pointer}: ${about}`,
    textIn(example.title, language),
    ...differences.map((difference) => differenceText(difference, language)),
  ]
    .map((line, index) => (index === 0 ? printable(line) : `  ${printable(line)}`))
    .join('\n');
}

function differenceText({ what, expected, found }: Difference, language: Language): string {
  return exampleWords[language].difference(
    valueText(what, expected, language),
    valueText(what, found, language),
  );
}

function valueText(what: string, value: unknown, language: Language): string {
  const say = exampleWords[language];
  switch (what) {
    case 'outcome':
      return say.outcome[String(value)] ?? String(value);
    case 'eligibility':
      return say.eligibility[String(value)] ?? String(value);
    case 'criterion':
      return say.criterion(String(value));
    case 'points':
      return pointsText(value, language);
    case 'capCents':
      return typeof value === 'number' ? say.most(formatEuro(value, language)) : say.noAmount;
    case 'earmark':
      return typeof value === 'string' ? say.earmark(value) : say.noEarmark;
    case 'attention':
      return value === true ? say.attention : say.noAttention;
    case 'unknown': {
      const facts = Array.isArray(value) ? value.join(', ') : '';
      return facts === '' ? say.turnsOnNothing : say.turnsOn(facts);
    }
    default:
      return value === 'the same' ? say.evaluatorsAgree : say.evaluatorsDiffer;
  }
}

function pointsText(value: unknown, language: Language): string {
  const say = exampleWords[language];
  const written = (points: number): string =>
    points.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });
  if (typeof value === 'number') return say.points(written(value));
  const { low, high } = value as { readonly low: number; readonly high: number };
  return say.between(written(low), written(high));
}

function coverageTable(
  coverage: readonly RuleCoverage[],
  language: Language,
  columns: number,
): string {
  const [rule, ...heads] = exampleWords[language].head;
  const rows = coverage.map(({ rule: name, examples, items }) => [
    name,
    String(examples),
    mark(items, 'fires'),
    mark(items, 'does-not-fire'),
    mark(items, 'unknown'),
    share(items, 'threshold'),
    share(items, 'breakpoint'),
    share(items, 'cap'),
  ]);
  return table(
    [
      { head: rule, align: 'left', narrowest: 24 },
      ...heads.map((head) => ({ head, align: 'right' as const })),
    ],
    rows,
    Math.min(Math.max(columns, 32), 140),
  );
}

/** Yes, no, or nothing where it cannot happen. */
function mark(items: readonly CoverageItem[], kind: CoverageItem['kind']): string {
  const found = items.find((item) => item.kind === kind);
  if (found === undefined) return '';
  return found.covered ? '✓' : '✗';
}

/** How many of a kind are shown, of how many; nothing where there are none. */
function share(items: readonly CoverageItem[], start: string): string {
  const all = items.filter(({ kind }) => kind.startsWith(start));
  if (all.length === 0) return '';
  return `${all.filter(({ covered }) => covered).length}/${all.length}`;
}

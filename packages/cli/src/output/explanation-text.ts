import type { Language, Run } from '@maatstaf/core';
import { type Explanation, formatEuro, type RuleReason } from '@maatstaf/core/explain';
import type { Terminal } from '../terminal.ts';
import { bullet } from './audit-text.ts';
import { inkFor } from './ink.ts';
import { neighbourhoodName, points, range } from './phrases.ts';
import { table } from './table.ts';
import { printable, wrap } from './width.ts';
import { wordsIn } from './words.ts';

/**
 * Why one proposal was, or was not, funded: the rules, each with the sentence of policy behind it. Those
 * that did not count are told only with `all`, else they are counted: they are the most, and decide
 * nothing.
 */
export function explanationText(
  explanation: Explanation,
  run: Run,
  language: Language,
  terminal: Terminal,
  all: boolean,
): string {
  const words = wordsIn(language);
  const ink = inkFor(terminal);
  const width = Math.min(Math.max(terminal.columns, 32), 110);
  const { award, reasons, contributions, attention, unknown, notices } = explanation;

  const silent = reasons.filter(({ outcome }) => outcome === 'not-fired').length;
  const facts = [
    award.requestedCents === null
      ? `${words.asked} ${words.unknown}`
      : `${words.asked} ${formatEuro(award.requestedCents, language)}`,
    `${words.head.awarded.toLowerCase()} ${formatEuro(award.awardedCents, language)}`,
    ...(explanation.score === null ? [] : [scoreText(explanation, explanation.score)]),
  ].join(' · ');
  const heading = [
    ...wrap(`${printable(explanation.title)} (${explanation.proposal})`, width).map(ink.bold),
    ...wrap(printable(explanation.headline), width),
    ...wrap(facts, width),
    ...notices.flatMap((notice) => wrap(printable(notice), width)),
  ].join('\n');

  const parts = [
    heading,
    ...(contributions.length === 0
      ? []
      : [`${ink.bold(words.contributions)}\n${contributionTable()}`]),
    ...ruleList(words.fired, 'fired'),
    ...ruleList(words.undetermined, 'undetermined'),
    ...(all ? ruleList(words.notFired, 'not-fired') : []),
    ...list(
      words.openFacts,
      unknown.map(({ title }) => title),
    ),
    ...list(`! ${words.attention}`, attention),
    ...(all || silent === 0 ? [] : [ink.dim(words.didNotCount(silent))]),
  ];
  return `${parts.join('\n\n')}\n`;

  function scoreText({ range: held }: Explanation, score: number): string {
    const open = held === null ? '' : range(held.low, held.high, language);
    return `${words.head.score.toLowerCase()} ${points(score, language)}${open === '' ? '' : ` (${open})`}`;
  }

  function contributionTable(): string {
    return table(
      [
        { head: words.head.rule, align: 'left', narrowest: 20 },
        { head: words.head.neighbourhood, align: 'left', narrowest: 8 },
        { head: words.head.points, align: 'right' },
        { head: words.head.adds, align: 'right' },
      ],
      [
        ...contributions.map((line) => [
          printable(line.label),
          neighbourhoodName(run, line.neighbourhood),
          points(line.points, language),
          points(line.weighted, language),
        ]),
        [
          words.totals,
          '',
          '',
          points(
            contributions.reduce((sum, { weighted }) => sum + weighted, 0),
            language,
          ),
        ],
      ],
      width,
    );
  }

  function ruleList(head: string, outcome: RuleReason['outcome']): readonly string[] {
    const rules = reasons.filter((reason) => reason.outcome === outcome);
    return rules.length === 0 ? [] : [`${ink.bold(head)}\n${rules.map(ruleText).join('\n')}`];
  }

  function ruleText(reason: RuleReason): string {
    const added = reason.weighted === 0 ? '' : `, ${points(reason.weighted, language)}`;
    const reach =
      reason.couldAdd === 0 || reason.outcome === 'fired'
        ? ''
        : `, ${words.couldAdd(points(reason.couldAdd, language))}`;
    const cited = reason.statements.map(({ id, quote }) => `“${printable(quote)}” (${id})`);
    return [
      bullet(
        `${printable(reason.sentence)} [${reason.rule}${added}${reach}; ${sourceText(reason)}]`,
        width,
      ),
      ...cited.flatMap((sentence) =>
        wrap(sentence, width - 4).map((line) => ink.dim(`    ${line}`)),
      ),
    ].join('\n');
  }

  function sourceText({ source, edited, publishedSource }: RuleReason): string {
    if (edited === null) return citedText(source);
    const own = edited === 'changed' && publishedSource !== null ? publishedSource : source;
    return `${words.edited[edited]} ${citedText(own)}`;
  }

  function citedText(source: RuleReason['source']): string {
    if (source === 'configuration') return words.configuration;
    const authority = words.authority[source.authority] ?? source.authority;
    return source.law === undefined ? authority : `${authority} · ${printable(source.law)}`;
  }

  function list(head: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0
      ? []
      : [[ink.bold(head), ...lines.map((line) => bullet(printable(line), width))].join('\n')];
  }
}

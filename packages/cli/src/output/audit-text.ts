import { textIn } from '@maatstaf/core';
import type { Page } from './page.ts';
import { neighbourhoodName, titleOf } from './phrases.ts';
import { printable, wrap } from './width.ts';

/** What a person must look at: every reason once, with the proposals it holds for. */
export function attentionText({ run, language, words, width, ink }: Page): readonly string[] {
  const byReason = new Map<string, string[]>();
  const note = (reason: string, of: string): void => {
    byReason.set(reason, [...new Set([...(byReason.get(reason) ?? []), of])]);
  };
  for (const { proposal, attention } of run.assessment.proposals) {
    for (const { rule, code, unknown } of attention) {
      const cited = run.pack.rules.find(({ name }) => name === rule);
      const title =
        cited === undefined ? rule : printable(textIn(cited.event.params.title, language));
      const doubt =
        words.attentionCode[code === 'rule' && unknown.length > 0 ? 'undetermined' : code];
      note(doubt === undefined ? title : `${doubt}: ${title}`, proposal);
    }
  }
  for (const { neighbourhood, attention } of run.assessment.need) {
    for (const code of attention)
      note(words.attentionCode[code] ?? code, neighbourhoodName(run, neighbourhood));
  }
  const overrides = run.allocation.awards.flatMap(({ proposal, override }) =>
    override === null
      ? []
      : [
          `${titleOf(run, proposal, language)}: ${words.override(override.action, printable(override.reason))}`,
        ],
  );
  const reasons = [...byReason]
    .toSorted(([a], [b]) => a.localeCompare(b, language))
    .map(([reason, proposals]) => `${reason}: ${proposals.join(', ')}.`);
  const lines = [...reasons, ...overrides];
  return lines.length === 0
    ? []
    : [[ink.bold(`! ${words.attention}`), ...lines.map((line) => bullet(line, width))].join('\n')];
}

/** The figures on fairness, and which invariants hold or are broken. */
export function fairnessText({ run, language, words, width, ink }: Page): string {
  const { metrics, invariants } = run.fairness;
  const hundredths = (value: number | null): string | null =>
    value === null
      ? null
      : value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lines = [
    ...metrics.map(({ value, lowerBound, weights, leftOut }) =>
      words.concentration(hundredths(value), hundredths(lowerBound), weights, leftOut.length),
    ),
    words.invariants(invariants.filter(({ holds }) => holds).length, invariants.length),
    ...invariants
      .filter(({ holds }) => !holds)
      .map(({ id, witnesses }) => words.broken(id, witnesses.join(', '))),
  ];
  return [ink.bold(words.fairness), ...lines.map((line) => bullet(line, width))].join('\n');
}

/** A line of a list, its continuation indented. */
export function bullet(text: string, width: number): string {
  return wrap(text, width - 2)
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
}

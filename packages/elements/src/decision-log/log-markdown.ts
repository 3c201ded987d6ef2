import { type Language, numbers, textIn } from '@maatstaf/core';
import { messages } from '../messages/messages.ts';
import type { DecisionLog, LoggedStep } from './decision-log-data.ts';
import { type DecisionLogWords, decisionLogWords } from './decision-log-words.ts';
import { dayText, momentText } from './moment-text.ts';
import { outcomeSentences } from './outcome-sentences.ts';

/** The log as a text for a council paper, in Markdown. What people wrote stands there as plain words. */
export function logMarkdown(log: DecisionLog, language: Language): string {
  const words = decisionLogWords(language);
  const { euro } = numbers(language);
  const { policy, scenario, outcome } = log;
  const listed = (sentences: readonly string[]) => sentences.map((one) => `- ${plain(one)}`);
  return [
    `# ${words.title}`,
    '',
    `- ${plain(words.policy(textIn(policy.title, language), policy.version))}`,
    `- ${plain(scenario === null ? words.unnamed : words.scenario(scenario))}`,
    `- ${words.day(dayText(log.day, language))}`,
    '',
    ...(log.illustrativeAmounts ? [`> **${messages(language).illustrative}**`, ''] : []),
    `> ${words.advises}`,
    '',
    `## ${words.now}`,
    '',
    ...listed([
      words.spent(euro(outcome.spentCents), euro(outcome.budgetCents)),
      ...outcomeSentences(outcome, language),
    ]),
    '',
    `## ${words.changes}`,
    '',
    ...(log.changes.length === 0 ? [words.noChanges] : listed(log.changes)),
    '',
    `## ${words.steps}`,
    '',
    ...(log.steps.length === 0
      ? [words.noSteps]
      : log.steps.flatMap((step, index) => stepLines(step, index, words, language))),
    '',
  ].join('\n');
}

function stepLines(
  { what, at, reason, why, outcome }: LoggedStep,
  index: number,
  words: DecisionLogWords,
  language: Language,
): readonly string[] {
  const moment = at === null ? '' : ` (${momentText(at, language)})`;
  return [
    `${index + 1}. **${plain(what)}**${moment}`,
    ...outcomeSentences(outcome, language).map((one) => `   - ${plain(one)}`),
    ...(reason === null ? [] : [`   - ${words.reason}: ${plain(reason)}`]),
    ...(why === null ? [] : [`   - ${words.why}: ${plain(why)}`]),
  ];
}

/** Words as they are, on one line: nothing in them makes a heading, a link or markup. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);
}

import { textIn } from '@maatstaf/core';
import { issueMeanings } from '@maatstaf/core/issues';
import { type Finding, findingWords } from '@maatstaf/core/review';
import { html, nothing, type TemplateResult } from 'lit';
import type { RuleListView } from './rule-list-view.ts';

/** What was noticed about a part of the policy, each in a sentence; nothing where there is nothing. */
export function findingNotes(
  subject: string,
  { findings, words, language }: RuleListView,
): TemplateResult | typeof nothing {
  const found = findings.get(subject) ?? [];
  if (found.length === 0) return nothing;
  return html`<ul class="findings">
    ${found.map((finding) => note(finding, words.finding, language))}
  </ul>`;
}

function note(
  finding: Finding,
  words: RuleListView['words']['finding'],
  language: RuleListView['language'],
): TemplateResult {
  const { found, expected } = findingWords(finding, language);
  const tone = finding.accepted === null ? finding.severity : 'notice';
  return html`<li class="finding ${tone}">
    <strong>${words[tone]}:</strong>
    ${issueMeanings[finding.code]?.[language] ?? finding.code}. ${words.told(found, expected)}
    ${finding.accepted === null ? nothing : words.accepted(textIn(finding.accepted, language))}
  </li>`;
}
